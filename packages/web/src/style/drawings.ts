import { css } from "./css.js";

/** Calendar, the drawing of a flow, the chart of a target. */
export const DRAWINGS = css`
  .week {
    table-layout: fixed;
    border: 1px solid var(--line);
  }
  .week th,
  .week td {
    border: 1px solid var(--line);
  }
  .week td {
    height: 84px;
  }
  .week .off {
    background: var(--ground);
  }
  .week .today {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .week .date {
    display: flex;
    justify-content: space-between;
    font-weight: 700;
  }
  .week .date span {
    font-weight: 400;
    font-size: 12px;
    color: var(--soft);
  }
  .week .other .date {
    font-weight: 400;
    color: var(--soft);
  }
  .event {
    border-left: 3px solid var(--edge);
    background: var(--ground);
    padding: 2px 6px;
    margin-top: 3px;
    font-size: 12px;
    line-height: 16px;
    display: block;
    overflow: hidden;
  }
  .event.red {
    border-color: var(--red);
    background: var(--red-pale);
  }
  .event.purple {
    border-color: var(--purple);
    background: var(--purple-pale);
  }
  .event.green {
    border-color: var(--green);
    background: var(--green-pale);
  }
  .event.mark-day {
    border-left-style: dotted;
    background: none;
    color: var(--soft);
  }
  .months {
    display: grid;
    grid-template-columns: repeat(12, 1fr);
    border: 1px solid var(--line);
    margin-bottom: 16px;
  }
  .months a {
    border-left: 1px solid var(--line);
    padding: 6px 8px;
    font-size: 12px;
    line-height: 16px;
    color: var(--ink);
    text-decoration: none;
    min-width: 0;
  }
  .months a:first-child {
    border-left: 0;
  }
  .months a[aria-current] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    background: var(--accent-pale);
  }
  .months b {
    display: block;
    font-size: 13px;
  }
  .flow {
    max-width: 100%;
    height: auto;
  }
  .flow text {
    font:
      13px/18px "Segoe UI",
      "Noto Sans",
      Arial,
      sans-serif;
    fill: var(--ink);
  }
  .flow .done rect {
    fill: var(--green-pale);
    stroke: var(--green);
  }
  .flow .done text {
    fill: var(--green);
  }
  .flow .now rect {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .flow .now text {
    fill: #fff;
    font-weight: 700;
  }
  .flow .next rect {
    fill: #fff;
    stroke: var(--ink);
  }
  .flow .end rect {
    fill: var(--ground);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .flow .away rect {
    fill: #fff;
    stroke: var(--edge);
    stroke-dasharray: 4 3;
  }
  .flow .away text {
    fill: var(--soft);
  }
  .flow path {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .flow path.away {
    stroke: var(--edge);
    stroke-dasharray: 4 3;
  }
  .flow-list {
    display: none;
  }
  .flow-list li {
    padding: 4px 0;
  }
  .plots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    gap: 0 24px;
  }
  .chances {
    display: block;
    margin: 8px 0 16px;
  }
  .chances text {
    font:
      12px "Segoe UI",
      "Noto Sans",
      Arial,
      sans-serif;
    fill: var(--ink);
  }
  .chances .head {
    fill: var(--soft);
  }
  /* Over the lines of the grid. */
  .chances .name {
    stroke: #fff;
    stroke-width: 4px;
    paint-order: stroke;
  }
  .chances .grid {
    stroke: var(--line);
  }
  .chances path,
  .chances circle {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .chances circle.now,
  .chances rect.now {
    fill: var(--accent);
  }
  .chances .then {
    stroke: var(--ink);
    stroke-dasharray: 3 2;
  }
  .chances rect.then,
  .chances circle.then {
    fill: #fff;
    stroke-dasharray: none;
  }
  .spark {
    display: block;
    overflow: visible;
  }
  .spark text {
    font:
      12px "Segoe UI",
      "Noto Sans",
      Arial,
      sans-serif;
    fill: var(--soft);
  }
  .spark .aim {
    stroke: var(--green);
    stroke-dasharray: 4 3;
  }
  .spark .run {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .spark .dot {
    fill: var(--accent);
  }
  .spark .guess {
    fill: #fff;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .spark .last {
    fill: var(--accent);
    font-weight: 700;
  }
  .spark .aim-word {
    fill: var(--green);
    font-weight: 700;
  }
`;
