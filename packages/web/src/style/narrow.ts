import { css } from "./css.js";

/** Narrow screens from 320 pixels up: nothing moves sideways but a table within its frame, and what is pressed is 44 pixels high. */
export const NARROW = css`
  @media (max-width: 1100px) {
    .boxes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figures {
      grid-template-columns: repeat(3, 1fr);
    }
    .figures li:nth-child(4) {
      border-left: 0;
    }
    .figures li:nth-child(n + 4) {
      border-top: 1px solid var(--line);
    }
    .results {
      table-layout: auto;
      min-width: 1000px;
    }
    .two,
    .two.half,
    .two.calendar {
      grid-template-columns: minmax(0, 1fr);
    }
    .strip {
      grid-template-columns: repeat(2, 1fr);
    }
    .strip > div:nth-child(odd) {
      border-left: 0;
    }
    .strip > div:nth-child(n + 3) {
      border-top: 1px solid var(--line);
    }
    .months {
      grid-template-columns: repeat(6, 1fr);
    }
  }
  @media (min-width: 1101px) {
    .sticky thead {
      position: sticky;
      top: 0;
      z-index: 1;
    }
    .scroll.free {
      overflow: visible;
    }
  }
  @media (max-width: 900px) {
    .flow:not(.map) {
      display: none;
    }
    .flow-list {
      display: block;
    }
  }
  @media screen and (max-width: 900px) {
    .flow.map {
      max-width: none;
    }
  }
  @media (max-width: 640px) {
    .edge {
      padding-left: 16px;
      padding-right: 16px;
    }
    h1 {
      font-size: 20px;
      line-height: 26px;
    }
    .head {
      display: block;
    }
    .head .asof {
      text-align: left;
      margin-top: 8px;
    }
    .day-change form {
      justify-content: flex-start;
    }
    .menu ul {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
    }
    .menu a {
      padding: 12px 8px 9px;
      min-height: 44px;
      text-align: center;
      font-size: 13px;
      overflow-wrap: anywhere;
    }
    input,
    select,
    button,
    .button {
      min-height: 44px;
    }
    .exports .button,
    .exports button,
    .small-buttons .button,
    .small-buttons button {
      min-height: 44px;
      padding: 9px 16px;
    }
    .exports {
      width: 100%;
    }
    .exports .button,
    .exports button {
      flex: 1;
    }
    .exports > span {
      width: 100%;
    }
    button.plain {
      min-height: 44px;
    }
    .saved a,
    .crumbs a,
    .section a,
    .pages a {
      display: inline-block;
      min-height: 24px;
    }
    .filter {
      padding: 0;
      background: none;
      border: 0;
    }
    .filter .fields {
      flex-direction: column;
      align-items: stretch;
    }
    .filter .fields > div,
    .filter .fields > .search {
      max-width: none;
      flex: none;
    }
    .filter details > summary {
      display: block;
      border: 1px solid var(--edge);
      border-radius: 3px;
      background: var(--ground);
      padding: 11px 12px;
      min-height: 44px;
    }
    .filter details[open] > .fields {
      padding-top: 12px;
    }
    .filter .buttons > * {
      flex: 1;
    }
    .saved {
      margin: 12px 0 0;
      padding: 8px 0;
      border: 0;
    }
    .statuses {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .statuses > * {
      min-height: 44px;
    }
    .figures,
    .figures.four {
      grid-template-columns: 1fr 1fr;
    }
    .figures li {
      border-top: 1px solid var(--line);
    }
    .figures li:nth-child(odd) {
      border-left: 0;
    }
    .figures li:nth-child(even) {
      border-left: 1px solid var(--line);
    }
    .figures .alarm {
      order: -1;
      border-left: 0;
    }
    .boxes,
    .strip {
      grid-template-columns: minmax(0, 1fr);
    }
    .strip > div {
      border-left: 0;
      border-top: 1px solid var(--line);
    }
    .strip > div:first-child {
      border-top: 0;
    }
    .tabs ul {
      width: 100%;
    }
    .tabs li {
      flex: 1;
    }
    .tabs li a {
      padding: 12px 8px;
      text-align: center;
    }
    .wide-only {
      display: none;
    }
    .cards {
      display: block;
    }
    .facts:not(.days) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-bottom: 8px;
    }
    .timeline li {
      grid-template-columns: 76px 16px minmax(0, 1fr);
    }
    .timeline li:not(:last-child)::after {
      left: 91px;
    }
    .timeline .day {
      font-size: 12px;
    }
    .months {
      grid-template-columns: repeat(3, 1fr);
    }
    .panel > .in,
    .panel > h2 {
      padding-left: 12px;
      padding-right: 12px;
    }
    .months a {
      min-height: 44px;
    }
    .card dl.one {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .box li a {
      min-height: 24px;
    }
  }
  @media (max-width: 360px) {
    .card dl {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
