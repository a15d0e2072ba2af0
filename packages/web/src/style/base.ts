import { css } from "./css.js";

/** Colours, type and frame of every page. Text keeps at least 6.4:1 against its ground, borders of inputs 3.6:1. */
export const BASE = css`
  :root {
    --ink: #1b2430;
    --soft: #4a5666;
    --line: #d5dbe2;
    --edge: #7c8896;
    --ground: #f5f7f9;
    --accent: #1a4f8b;
    --accent-pale: #eaf1f9;
    --link-line: #8fa9c7;
    --neutral: #3a4a5c;
    --neutral-pale: #edf0f4;
    --red: #a1211b;
    --red-pale: #fbecea;
    --amber: #7f4c00;
    --amber-pale: #fcf3df;
    --green: #1c6338;
    --green-pale: #e8f3ec;
    --purple: #6a3478;
    --purple-pale: #f5ecf7;
  }
  * {
    box-sizing: border-box;
  }
  html {
    scroll-padding-top: 24px;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: #fff;
    color: var(--ink);
    font:
      14px/20px "Segoe UI",
      "Noto Sans",
      Arial,
      sans-serif;
    font-variant-numeric: tabular-nums lining-nums;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h1 {
    font-size: 22px;
    line-height: 28px;
  }
  h2 {
    font-size: 16px;
    line-height: 24px;
  }
  h3 {
    font-size: 14px;
    line-height: 20px;
  }
  a {
    color: var(--accent);
    text-decoration-color: var(--link-line);
    text-underline-offset: 3px;
  }
  :where(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 3px solid #f2b705;
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--ink);
    border-radius: 3px;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: -9999px;
    z-index: 9;
  }
  .skip:focus {
    left: 8px;
    top: 8px;
    background: #fff;
    padding: 8px 12px;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: 12px;
    line-height: 16px;
  }
  .sub {
    color: var(--soft);
    font-size: 13px;
    line-height: 18px;
  }
  .bad {
    color: var(--red);
    font-weight: 700;
  }
  .nowrap {
    white-space: nowrap;
  }
  .unsure {
    text-decoration: underline dotted var(--amber);
    text-underline-offset: 3px;
    color: var(--amber);
  }
  .shape {
    display: inline-block;
    width: 12px;
    height: 12px;
    vertical-align: -1px;
    fill: currentcolor;
    flex: none;
  }
  .edge {
    max-width: 1440px;
    margin: 0 auto;
    padding-left: 24px;
    padding-right: 24px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    min-height: 47px;
    padding-top: 8px;
    padding-bottom: 8px;
  }
  .top > * {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .top .product {
    font-size: 16px;
    line-height: 24px;
    font-weight: 700;
    color: var(--ink);
    text-decoration: none;
  }
  .top .where {
    border-left: 1px solid var(--line);
    padding-left: 12px;
  }
  .top form {
    display: inline;
  }
  .mark {
    border: 1px dashed var(--amber);
    background: var(--amber-pale);
    color: var(--amber);
    font-weight: 700;
    font-size: 12px;
    line-height: 16px;
    padding: 2px 10px;
    white-space: nowrap;
  }
  .menu {
    background: var(--ground);
    border-top: 1px solid var(--line);
    border-bottom: 1px solid var(--line);
  }
  .menu ul {
    display: flex;
    flex-wrap: wrap;
  }
  .menu a {
    display: block;
    padding: 11px 14px 8px;
    border-bottom: 3px solid transparent;
    color: var(--ink);
    text-decoration: none;
  }
  .menu a:hover {
    text-decoration: underline;
  }
  .menu a[aria-current] {
    background: #fff;
    border-bottom-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  .menu .many {
    color: var(--soft);
    font-size: 12px;
    font-weight: 400;
    margin-left: 4px;
  }
  main {
    padding-top: 16px;
    padding-bottom: 32px;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: 8px 24px;
    margin-bottom: 16px;
  }
  .head > :first-child {
    min-width: 0;
  }
  .head .asof {
    text-align: right;
    flex: none;
    font-size: 13px;
    line-height: 18px;
    color: var(--soft);
  }
  .asof strong {
    color: var(--ink);
  }
  .head .exports {
    margin-top: 8px;
    justify-content: flex-end;
  }
  .head h1 {
    overflow-wrap: break-word;
  }
  .day-change summary {
    cursor: pointer;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-color: var(--link-line);
    text-underline-offset: 3px;
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
  }
  .day-change form {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: flex-end;
    justify-content: flex-end;
    margin-top: 8px;
  }
  .crumbs {
    margin-bottom: 8px;
    font-size: 13px;
    line-height: 18px;
  }
  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .crumbs li + li::before {
    content: "›";
    margin-right: 8px;
    color: var(--soft);
  }
  .foot {
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 12px;
    line-height: 16px;
  }
  .foot > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
    padding-top: 12px;
    padding-bottom: 16px;
  }
  .only-print {
    display: none;
  }
  .bar {
    border-left: 5px solid var(--edge);
    border-top: 1px solid;
    border-right: 1px solid;
    border-bottom: 1px solid;
    padding: 10px 14px;
    margin: 0 0 16px;
    overflow-wrap: anywhere;
  }
  .bar.red {
    color: var(--red);
    background: var(--red-pale);
    border-color: var(--red);
  }
  .bar.amber {
    color: var(--amber);
    background: var(--amber-pale);
    border-color: var(--amber);
  }
  .bar.green {
    color: var(--green);
    background: var(--green-pale);
    border-color: var(--green);
  }
  .bar a {
    color: inherit;
  }
  .bar p + p {
    margin-top: 4px;
  }
  .empty {
    border: 1px dashed var(--edge);
    padding: 24px 16px;
    text-align: center;
  }
  .empty p:first-child {
    font-weight: 700;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 36px;
    padding: 6px 14px;
    font: inherit;
    font-weight: 700;
    color: var(--accent);
    background: #fff;
    border: 1px solid var(--edge);
    border-radius: 3px;
    text-decoration: none;
    cursor: pointer;
  }
  button.main,
  .button.main {
    background: var(--accent);
    border-color: var(--accent);
    color: #fff;
  }
  button.plain {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-decoration: underline;
    text-decoration-color: var(--link-line);
    text-underline-offset: 3px;
  }
  button:hover,
  .button:hover {
    text-decoration: underline;
  }
  .small-buttons .button,
  .small-buttons button {
    min-height: 30px;
    padding: 3px 12px;
    font-size: 13px;
    line-height: 18px;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: #fff;
    border: 1px solid var(--edge);
    border-radius: 3px;
    min-height: 36px;
    padding: 6px 10px;
    width: 100%;
    max-width: 100%;
  }
  input[type="checkbox"],
  input[type="radio"] {
    width: 18px;
    min-height: 18px;
    height: 18px;
    padding: 0;
    margin: 0;
    accent-color: var(--accent);
    flex: none;
  }
  textarea {
    min-height: 88px;
    resize: vertical;
  }
  [aria-invalid="true"] {
    border: 2px solid var(--red);
  }
  label,
  legend {
    font-size: 13px;
    line-height: 18px;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-width: 0;
  }
`;
