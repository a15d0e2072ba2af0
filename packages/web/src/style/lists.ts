import { css } from "./css.js";

/** Lists: filter, statuses, tables, badges, cards, pages. */
export const LISTS = css`
  .filter {
    background: var(--ground);
    border: 1px solid var(--line);
    padding: 12px 16px;
    margin-bottom: 16px;
  }
  .filter .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: flex-end;
  }
  .filter .fields > div {
    flex: 0 1 auto;
    min-width: 96px;
    max-width: 200px;
  }
  .filter .fields > .search {
    flex: 1 1 240px;
    max-width: none;
  }
  .filter label {
    display: block;
    color: var(--soft);
    margin-bottom: 2px;
  }
  .filter .buttons {
    display: flex;
    gap: 8px;
    min-width: 0;
    max-width: none;
  }
  .filter summary {
    cursor: pointer;
    display: none;
  }
  .saved {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    border-top: 1px solid var(--line);
    margin: 12px -16px 0;
    padding: 8px 16px 0;
    font-size: 13px;
    line-height: 20px;
  }
  .statuses {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: 4px;
  }
  .statuses > * {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    border: 1px solid var(--edge);
    margin: 0 -1px -1px 0;
    padding: 7px 12px;
    color: var(--ink);
    text-decoration: none;
    font-size: 13px;
    line-height: 18px;
  }
  .statuses a:hover {
    text-decoration: underline;
  }
  .statuses [aria-current] {
    background: var(--accent);
    color: #fff;
    border-color: var(--accent);
    font-weight: 700;
  }
  .statuses .none {
    color: var(--soft);
  }
  .statuses b {
    font-weight: 700;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    margin: 12px 0 8px;
    min-height: 32px;
  }
  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    font-size: 13px;
    line-height: 18px;
    color: var(--soft);
  }
  .exports .button,
  .exports button {
    min-height: 30px;
    padding: 3px 12px;
    font-size: 13px;
    line-height: 18px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-end;
    gap: 8px 16px;
    border-bottom: 1px solid var(--edge);
    margin: 24px 0 8px;
  }
  .tabs ul {
    display: flex;
  }
  .tabs li a {
    display: block;
    padding: 8px 20px;
    border: 1px solid transparent;
    border-top: 3px solid transparent;
    margin-bottom: -1px;
    color: var(--ink);
    text-decoration: none;
  }
  .tabs li a[aria-current] {
    border-color: var(--edge);
    border-bottom-color: #fff;
    border-top-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
    background: #fff;
  }
  .tabs .exports {
    padding-bottom: 6px;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    padding: 1px 7px;
    font-size: 12px;
    line-height: 16px;
    font-weight: 700;
    color: var(--neutral);
    background: #fff;
    text-decoration: none;
    margin: 1px 4px 1px 0;
  }
  a.badge:hover {
    text-decoration: underline;
  }
  .badge.red {
    background: var(--red);
    border-color: var(--red);
    color: #fff;
  }
  .badge.red-pale {
    color: var(--red);
    background: var(--red-pale);
    border-color: var(--red);
    border-left-width: 5px;
  }
  .badge.amber {
    color: var(--amber);
    background: var(--amber-pale);
    border-color: var(--amber);
  }
  .badge.late {
    color: var(--amber);
    border-color: var(--amber);
  }
  .badge.green {
    color: var(--green);
    background: var(--green-pale);
    border-color: #8fb9a0;
  }
  .badge.purple {
    color: var(--purple);
    background: var(--purple-pale);
    border-color: var(--purple);
  }
  .badge.sent {
    color: var(--accent);
    background: var(--accent-pale);
    border-color: var(--accent);
  }
  .badge.ask {
    color: var(--accent);
    border-color: var(--accent);
  }
  .badge.dashed {
    border-style: dashed;
  }
  .badge.bare {
    border-color: transparent;
    padding-left: 0;
    font-weight: 400;
    color: var(--soft);
  }
  .badge.grey {
    background: var(--neutral-pale);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 13px;
    line-height: 18px;
  }
  caption {
    text-align: left;
    color: var(--soft);
    font-size: 13px;
    line-height: 18px;
    padding: 0 0 6px;
  }
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  thead th {
    background: var(--ground);
    vertical-align: bottom;
    border-bottom-color: var(--edge);
    border-top: 1px solid var(--line);
    font-weight: 700;
  }
  thead th a {
    color: inherit;
  }
  thead th[scope="colgroup"] {
    text-align: center;
  }
  tbody th {
    font-weight: 400;
  }
  /* Sentences in a table which moves sideways on a phone: a word to a line cannot be read. */
  tbody .words {
    min-width: 200px;
  }
  .n {
    text-align: right;
  }
  td.n {
    white-space: nowrap;
  }
  .d {
    text-align: right;
    white-space: nowrap;
  }
  .sticky td .badge.red {
    white-space: nowrap;
  }
  .d small {
    display: block;
    white-space: normal;
  }
  small {
    font-size: 12px;
    line-height: 16px;
    color: var(--soft);
  }
  small.block {
    display: block;
  }
  .zero {
    color: var(--soft);
  }
  .group th {
    background: var(--ground);
    font-weight: 700;
  }
  .total > * {
    font-weight: 700;
    border-top: 2px solid var(--edge);
    background: var(--ground);
  }
  tr.here > * {
    background: var(--accent-pale);
  }
  .lanes td,
  .lanes th {
    border-left: 1px solid var(--line);
  }
  .lanes th:first-child {
    border-left: 0;
  }
  .lanes tbody tr:first-child > * {
    border-top: 1px solid var(--edge);
  }
  .lanes .badge {
    display: flex;
    justify-content: flex-start;
    font-weight: 400;
  }
  .lanes .badge.red-pale {
    font-weight: 700;
  }
  .results {
    table-layout: fixed;
  }
  .c-no {
    width: 44px;
  }
  .c-n {
    width: 60px;
  }
  .c-share {
    width: 64px;
  }
  .c-pair {
    width: 84px;
  }
  .c-note {
    width: 130px;
  }
  .c-who {
    min-width: 200px;
  }
  .c-body {
    width: auto;
  }
  .only-print-row {
    display: none;
  }
  .rest > summary {
    display: flex;
    margin-bottom: 8px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    font-size: 12px;
    line-height: 16px;
    color: var(--soft);
    margin-bottom: 8px;
  }
  .wide-only {
    display: block;
  }
  .cards {
    display: none;
  }
  .card {
    border: 1px solid var(--line);
    padding: 8px 12px;
    margin-bottom: 8px;
  }
  .card .first {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 8px;
    font-size: 13px;
  }
  /* The link is cut off itself: what is cut off its line alone would lie over the next card, and be pressed there. */
  .card .text,
  .card .text > a {
    font-weight: 700;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .card dl {
    display: grid;
    grid-template-columns: 1fr auto 1fr auto;
    gap: 0 8px;
    font-size: 13px;
    line-height: 18px;
  }
  .card dt {
    color: var(--soft);
  }
  .card dd {
    text-align: right;
    font-weight: 700;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 16px;
    margin-top: 12px;
    font-size: 13px;
  }
  .programmes ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding-bottom: 8px;
  }
  .programmes a {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }
  .programmes [aria-current] {
    font-weight: 700;
    color: var(--ink);
    text-decoration: none;
  }
  .papers li + li {
    margin-top: 8px;
  }
  .card input[type="checkbox"] {
    width: 24px;
    height: 24px;
  }
  .selected {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    background: var(--accent-pale);
    padding: 4px 10px;
  }
  .wait {
    font-size: 18px;
    line-height: 22px;
    font-weight: 700;
  }
  .ways {
    table-layout: fixed;
    min-width: 860px;
  }
  .ways ul {
    list-style: disc;
    padding-left: 16px;
  }
  .ways th:nth-child(1),
  .ways th:nth-child(4) {
    width: 18%;
  }
  .ways th:nth-child(2) {
    width: 11%;
  }
  .ways th:nth-child(3) {
    width: 20%;
  }
  .ways th:nth-child(5) {
    width: 13%;
  }
`;
