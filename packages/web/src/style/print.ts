import { css } from "./css.js";

/** Paper: A4 across, what is only for a screen left out, heads of tables again on each sheet, rows whole. */
export const PRINT = css`
  @page {
    size: A4 landscape;
    margin: 14mm;
  }
  @media print {
    body {
      font-size: 9.5pt;
      line-height: 13pt;
    }
    .edge {
      max-width: none;
      padding: 0;
    }
    .menu,
    .skip,
    .filter,
    .exports,
    .day-change,
    .pages,
    .saved,
    .statuses,
    .no-print,
    .tabs ul,
    .crumbs,
    .selected,
    .months,
    .acts,
    .top form,
    .top .help {
      display: none !important;
    }
    .only-print {
      display: block;
    }
    .only-print-row {
      display: table-row;
    }
    .tabs {
      border: 0;
      margin: 0;
    }
    .top {
      padding: 0 0 6pt;
      min-height: 0;
    }
    main {
      padding: 6pt 0;
    }
    .head {
      margin-bottom: 8pt;
      display: flex;
    }
    .conditions {
      border: 1px solid var(--edge);
      padding: 4pt 8pt;
      margin-bottom: 8pt;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    .bad,
    .alarm .number {
      color: inherit;
    }
    .figures {
      grid-template-columns: repeat(6, 1fr);
    }
    .figures.four {
      grid-template-columns: repeat(4, 1fr);
    }
    .figures p {
      font-size: 8.5pt;
      line-height: 11pt;
    }
    .figures .number {
      font-size: 18pt;
      line-height: 22pt;
    }
    .figures li {
      border-top: 1px solid var(--line);
      padding: 4pt 6pt;
    }
    .boxes {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 6pt;
    }
    .box li a {
      display: inline;
    }
    .box .all {
      display: none;
    }
    .box > h3,
    .box .scope,
    .box li,
    .box li span {
      font-size: 8.5pt;
      line-height: 11pt;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 8.5pt;
      line-height: 11pt;
    }
    th,
    td {
      padding: 2pt 4pt;
    }
    .results {
      table-layout: fixed;
      min-width: 0;
    }
    .c-no {
      width: 3.6%;
    }
    .c-n {
      width: 4.8%;
    }
    .c-share {
      width: 5.5%;
    }
    .c-pair {
      width: 7.5%;
    }
    .c-note {
      width: 12.5%;
    }
    thead {
      display: table-header-group;
    }
    .flow.map,
    .chances {
      width: auto;
      max-width: 100%;
      max-height: 118mm;
    }
    /* Two plots fill a sheet with their heading. */
    .plots {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      break-inside: avoid;
    }
    .plots .chances {
      max-height: 130mm;
    }
    .panel:has(.plots) {
      break-before: page;
    }
    tr,
    .chances,
    .flow,
    .figures li,
    .card,
    .timeline li {
      break-inside: avoid;
    }
    h2,
    h3,
    caption,
    .section {
      break-after: avoid;
    }
    .wide-only {
      display: block;
    }
    .cards {
      display: none;
    }
    .badge,
    thead th,
    .total > *,
    .group th,
    .mark,
    .flow rect {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .badge.red {
      background: #fff;
      color: var(--ink);
      border-color: var(--ink);
    }
    .two,
    .two.half,
    .two.calendar {
      display: block;
    }
    .check-cell {
      display: none;
    }
    .week td {
      height: auto;
    }
    .foot {
      display: none;
    }
    details > summary {
      list-style: none;
    }
  }
`;
