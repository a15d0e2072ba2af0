import { css } from "./css.js";

/** Acts and the forms they are done with. */
export const FORMS = css`
  .act {
    border: 1px solid var(--line);
    padding: 10px 12px;
  }
  .act + .act {
    margin-top: 8px;
  }
  .act.no {
    background: var(--ground);
  }
  .act h3 {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .act.no h3 {
    color: var(--neutral);
  }
  .act .button {
    margin-top: 8px;
  }
  .acts > li + li {
    margin-top: 8px;
  }
  .form {
    max-width: 720px;
  }
  .form .field {
    margin-bottom: 16px;
  }
  .form .field > label,
  .form legend {
    display: block;
    font-weight: 700;
    margin-bottom: 2px;
    padding: 0;
  }
  .form .hint {
    color: var(--soft);
    font-size: 12px;
    line-height: 16px;
    margin: 2px 0 4px;
  }
  .form .why {
    color: var(--red);
    font-weight: 700;
    font-size: 13px;
    line-height: 18px;
    margin-top: 4px;
  }
  .form .check {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .form fieldset {
    margin-bottom: 16px;
  }
  .form fieldset fieldset {
    border-left: 3px solid var(--line);
    padding-left: 12px;
  }
  .form .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
    gap: 0 12px;
  }
  .form .choice {
    display: flex;
    gap: 10px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    padding: 8px 12px;
    margin-bottom: 8px;
  }
  .form .choice label {
    font-weight: 700;
    margin: 0;
  }
  .form > .buttons {
    margin-top: 8px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .mistakes {
    border: 2px solid var(--red);
    padding: 10px 14px;
    margin-bottom: 16px;
    color: var(--red);
  }
  .mistakes a {
    color: inherit;
  }
  .mistakes li {
    list-style: disc;
    margin-left: 18px;
  }
`;
