import { css } from "./css.js";

/** What stands around them: figures, boxes, panels, strips, facts, history. */
export const PANELS = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    border: 1px solid var(--line);
  }
  .figures.four {
    grid-template-columns: repeat(4, 1fr);
  }
  .figures li {
    border-left: 1px solid var(--line);
    padding: 12px;
    border-top: 3px solid transparent;
  }
  .figures li:first-child {
    border-left: 0;
  }
  .figures p {
    font-size: 13px;
    line-height: 18px;
  }
  .figures .label {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .figures .number {
    font-size: 30px;
    line-height: 38px;
    font-weight: 700;
  }
  .figures .number a {
    color: inherit;
    text-decoration-thickness: 1px;
  }
  .figures .change {
    color: var(--soft);
    font-size: 12px;
    line-height: 16px;
  }
  .figures .alarm {
    background: var(--red-pale);
    border-top-color: var(--red);
  }
  .alarm .number {
    color: var(--red);
  }
  .section {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 4px 16px;
    margin: 24px 0 8px;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(210px, 1fr));
    gap: 16px;
  }
  .box {
    border: 1px solid var(--line);
    border-top: 3px solid var(--edge);
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .box > h3 {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 10px;
    font-size: 14px;
  }
  .box .scope {
    background: var(--ground);
    color: var(--soft);
    font-size: 12px;
    line-height: 16px;
    padding: 6px 10px;
    border-top: 1px solid var(--line);
  }
  .box li {
    border-top: 1px solid var(--line);
    padding: 8px 10px;
    font-size: 13px;
    line-height: 18px;
  }
  .box li a {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .box li span {
    display: block;
    color: var(--soft);
    font-size: 12px;
    line-height: 16px;
  }
  .box li b {
    color: var(--ink);
  }
  .box .all {
    border-top: 1px solid var(--line);
    padding: 8px 10px;
    margin-top: auto;
    font-weight: 700;
    font-size: 13px;
    line-height: 18px;
  }
  .box.red {
    border-top-color: var(--red);
  }
  .box.red > h3,
  .box.red li b {
    color: var(--red);
  }
  .box.amber {
    border-top-color: var(--amber);
  }
  .box.amber > h3 {
    color: var(--amber);
  }
  .box.purple {
    border-top-color: var(--purple);
  }
  .box.purple > h3 {
    color: var(--purple);
  }
  .box.accent {
    border-top-color: var(--accent);
  }
  .box.accent > h3 {
    color: var(--accent);
  }
  .journal .d {
    width: 100px;
  }
  .journal .small {
    width: 38%;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 400px;
    gap: 24px;
    align-items: start;
  }
  .two.half {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .two.calendar {
    grid-template-columns: minmax(0, 1fr) 330px;
  }
  .panel {
    border: 1px solid var(--line);
    margin-bottom: 16px;
    background: #fff;
  }
  .panel > h2 {
    background: var(--ground);
    border-bottom: 1px solid var(--line);
    padding: 8px 16px;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    justify-content: space-between;
  }
  .panel > .in {
    padding: 12px 16px;
  }
  .panel.strong {
    border: 2px solid var(--accent);
  }
  .panel.strong > h2 {
    background: var(--accent-pale);
    color: var(--accent);
  }
  .panel .in > * + * {
    margin-top: 8px;
  }
  .panel .scroll table {
    border: 0;
  }
  .panel thead th {
    border-top: 0;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    border: 1px solid var(--line);
    border-top: 3px solid var(--accent);
    margin-bottom: 16px;
  }
  .strip.red {
    border-top-color: var(--red);
  }
  .strip.purple {
    border-top-color: var(--purple);
  }
  .strip.green {
    border-top-color: var(--green);
  }
  .strip > div {
    padding: 10px 16px;
    border-left: 1px solid var(--line);
    min-width: 0;
    overflow-wrap: break-word;
  }
  .strip > div:first-child {
    border-left: 0;
  }
  .strip dt,
  .strip .note {
    font-size: 12px;
    line-height: 16px;
    color: var(--soft);
  }
  .strip dd {
    font-size: 16px;
    line-height: 24px;
    font-weight: 700;
  }
  .strip dd.note {
    font-weight: 400;
  }
  blockquote {
    border-left: 3px solid var(--accent);
    padding: 4px 12px;
    overflow-wrap: break-word;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(110px, 150px) minmax(0, 1fr);
    gap: 6px 16px;
  }
  .facts dt {
    color: var(--soft);
  }
  .facts dd {
    overflow-wrap: break-word;
  }
  .facts.days {
    grid-template-columns: 92px minmax(0, 1fr);
  }
  .facts.days dd p + p {
    margin-top: 8px;
  }
  .small-buttons {
    margin-bottom: 8px;
  }
  .numbered {
    counter-reset: n;
  }
  .numbered > li {
    counter-increment: n;
    display: flex;
    gap: 8px;
    padding: 2px 0;
  }
  .numbered > li::before {
    content: counter(n) ".";
  }
  .timeline li {
    display: grid;
    grid-template-columns: 92px 20px minmax(0, 1fr);
    gap: 0 8px;
    padding-bottom: 12px;
    position: relative;
  }
  .timeline li:not(:last-child)::after {
    content: "";
    position: absolute;
    left: 109px;
    top: 18px;
    bottom: 0;
    width: 2px;
    background: var(--line);
  }
  .timeline .day {
    text-align: right;
    color: var(--soft);
    white-space: nowrap;
  }
  .timeline .dot {
    color: var(--accent);
    display: flex;
    justify-content: center;
    padding-top: 4px;
  }
  .timeline p {
    overflow-wrap: break-word;
  }
  .timeline li.red .dot,
  .timeline li.red b {
    color: var(--red);
  }
  .timeline li.amber .dot {
    color: var(--amber);
  }
  .timeline li.green .dot {
    color: var(--green);
  }
  .timeline li.purple .dot {
    color: var(--purple);
  }
  .timeline li.plain .dot {
    color: var(--edge);
  }
  .panel summary {
    cursor: pointer;
    min-height: 24px;
    line-height: 24px;
  }
  .panel details[open] > .acts {
    margin-top: 8px;
  }
  .tree {
    border-left: 2px solid var(--line);
    padding-left: 12px;
  }
  .tree li {
    padding: 3px 0;
  }
  .tree .tree {
    margin: 3px 0 3px 6px;
  }
  .map td ul li {
    padding: 1px 0;
  }
`;
