import { formatDay, type Language, type LegalDate } from "@kttt/core";
import { weekdayOf } from "@kttt/core/time";
import type { Child, FC } from "hono/jsx";
import { raw } from "hono/html";
import type { LinkTo } from "./address.js";
import { ShapeSprite } from "./parts/shape.js";
import { printFoot, STYLE } from "./style/style.js";
import { numberWords, weekdayWords, word } from "./words.js";

/** A place of the menu. */
export interface MenuPlace {
  readonly id: string;
  readonly words: string;
  readonly href: string;
  /** How many wait there. */
  readonly count?: number | undefined;
}

/** What every page is told, beside its own content. */
export interface PageContext {
  readonly language: Language;
  /** The programmes it shows, in words. */
  readonly where: string;
  readonly simulated: boolean;
  /** Who acts, in words; `null` where nobody has signed in. */
  readonly who: string | null;
  /** The day the figures are of. */
  readonly asOf: LegalDate | null;
  /** The earlier day they are compared with. */
  readonly compare: LegalDate | null;
  readonly menu: readonly MenuPlace[];
  readonly link: LinkTo;
  /** Rendered to a file: no forms, no server to ask. */
  readonly still: boolean;
  /** The same page in the other language. */
  readonly otherLanguage: string | null;
  /** Where the demo's accounts are chosen; `null` where somebody else signs people in. */
  readonly signIn: string | null;
  /** Where signing out ends the session (POST); `null` where it is ended elsewhere. */
  readonly signOut: string | null;
  /** The programmes one may turn to; none where there is one only. */
  readonly programmes: readonly { readonly words: string; readonly href: string; readonly here: boolean }[];
  /** Where it is heard that something new was entered; `null` for a page of an earlier day. */
  readonly news: string | null;
  /** Whether the account sees who has signed in. */
  readonly seesSessions: boolean;
  /** Whether the account may read what was entered by hand in the whole province. */
  readonly seesAudit: boolean;
  /** Hidden fields of forms which keep day, language and programme. */
  readonly kept: Readonly<Record<string, string>>;
  /** Address of the style and of the script; within the page itself when it is a file. */
  readonly assets: { readonly style: string; readonly script: string } | null;
}

/** The words below each printed page. */
export function printWords({ asOf, language, simulated }: PageContext): string {
  if (asOf === null) return "";
  const day = formatDay(asOf, language);
  return simulated
    ? `${word("simulation", language)} – ${word("printedReal", language, { day }).toLowerCase()}`
    : word("printedReal", language, { day });
}

/** The one inline style of a page: what stands below each sheet. */
export const printStyle = (context: PageContext) => printFoot(printWords(context), word("page", context.language));

const AsOfDay: FC<{ page: PageContext; action: string }> = ({ action, page }) => {
  const { asOf, compare, kept, language, still } = page;
  if (asOf === null) return null;
  const rest = Object.entries(kept).filter(([name]) => name !== "asOf" && name !== "compare");
  return (
    <div class="asof">
      <p>
        {word("dataTo", language)}{" "}
        <strong class="nowrap">
          {weekdayWords(weekdayOf(asOf), language)}, {formatDay(asOf, language)}
        </strong>
        {compare !== null && (
          <>
            <br />
            {word("comparedWith", language)} {formatDay(compare, language)}
          </>
        )}
      </p>
      {!still && (
        <details class="day-change">
          <summary>{word("changeDay", language)}</summary>
          <form method="get" action={action}>
            {rest.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <div>
              <label for="as-of">{word("day", language)}</label>
              <input type="date" id="as-of" name="asOf" value={asOf} />
            </div>
            <div>
              <label for="compare">{word("compareWith", language)}</label>
              <input type="date" id="compare" name="compare" value={compare ?? ""} />
            </div>
            <button type="submit">{word("show", language)}</button>
          </form>
        </details>
      )}
    </div>
  );
};

/** The head of a page's content: where one is, its title, the day. */
export const PageHead: FC<{
  page: PageContext;
  title: Child;
  sub?: Child;
  action: string;
  crumbs?: readonly { readonly words: string; readonly href?: string | undefined }[];
  side?: Child;
}> = ({ action, crumbs, page, side, sub, title }) => (
  <>
    {crumbs && (
      <nav class="crumbs" aria-label={word("breadcrumbs", page.language)}>
        <ol>
          {crumbs.map((it) => (
            <li>
              {it.href === undefined ? <span aria-current="page">{it.words}</span> : <a href={it.href}>{it.words}</a>}
            </li>
          ))}
        </ol>
      </nav>
    )}
    <div class="head">
      <div>
        <h1>{title}</h1>
        {sub !== undefined && <p class="sub">{sub}</p>}
      </div>
      <div>
        <AsOfDay page={page} action={action} />
        {side}
      </div>
    </div>
  </>
);

const Menu: FC<{ page: PageContext; here: string }> = ({ here, page }) => {
  const { language, menu } = page;
  return (
    <nav class="menu" aria-label={word("mainMenu", language)}>
      <ul class="edge">
        {menu.map((it) => (
          <li>
            <a href={it.href} {...(it.id === here ? { "aria-current": "page" } : {})}>
              {it.words}
              {it.count !== undefined && <span class="many"> {numberWords(it.count, language)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const TopLine: FC<{ page: PageContext }> = ({ page }) => {
  const { language, link, otherLanguage, signIn, signOut, simulated, where, who } = page;
  return (
    <header class="edge top">
      <div>
        <a class="product" href={link("/")}>
          {word("product", language)}
        </a>
        <span class="where">{where}</span>
      </div>
      <div>
        {simulated && <span class="mark">{word("simulation", language)}</span>}
        {who !== null && <span class="soft">{who}</span>}
        {signIn !== null && (who === null || signOut === null) && (
          <a href={signIn}>{who === null ? word("signIn", language) : word("changeAccount", language)}</a>
        )}
        {who !== null && signOut !== null && (
          <form method="post" action={signOut}>
            <button type="submit" class="plain">
              {word("signOut", language)}
            </button>
          </form>
        )}
        {otherLanguage !== null && (
          <a
            class="help"
            href={otherLanguage}
            hreflang={language === "vi" ? "en" : "vi"}
            lang={language === "vi" ? "en" : "vi"}
          >
            {word("otherLanguage", language)}
          </a>
        )}
      </div>
    </header>
  );
};

/** The programmes one may turn to, all of them first. */
const Programmes: FC<{ page: PageContext }> = ({ page: { language, programmes } }) =>
  programmes.length === 0 ? null : (
    <nav class="edge programmes" aria-label={word("programmes", language)}>
      <ul>
        {programmes.map((it) => (
          <li>
            <a href={it.href} {...(it.here ? { "aria-current": "true" } : {})}>
              {it.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

/** Says that something new was entered, where a script hears of it; nothing is loaded by itself. */
const News: FC<{ page: PageContext }> = ({ page: { language, news } }) =>
  news === null ? null : (
    <div role="status" class="no-print" data-events={news}>
      <p class="bar amber" data-news hidden>
        {word("news", language)} <a href="">{word("reload", language)}</a>
      </p>
    </div>
  );

/** A whole page: frame, menu, content, and the day once more. */
export const Page: FC<{ page: PageContext; here: string; title: string; children?: Child }> = (props) => {
  const { children, here, page, title } = props;
  const { asOf, assets, language, simulated, where } = page;
  const day = asOf === null ? "" : formatDay(asOf, language);
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          {assets === null && (
            <meta
              http-equiv="Content-Security-Policy"
              content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
            />
          )}
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{where === "" ? title : `${title} · ${where}`}</title>
          {assets === null ? <style>{raw(STYLE)}</style> : <link rel="stylesheet" href={assets.style} />}
          <style>{raw(printStyle(page))}</style>
          {assets !== null && <link rel="icon" href="data:," />}
          {assets !== null && <script src={assets.script} defer></script>}
        </head>
        <body>
          <a class="skip" href="#content">
            {word("toContent", language)}
          </a>
          <ShapeSprite />
          <TopLine page={page} />
          <Programmes page={page} />
          <Menu page={page} here={here} />
          <main id="content" class="edge" tabindex={-1}>
            <News page={page} />
            {children}
          </main>
          <footer class="foot">
            <div class="edge">
              <span>{simulated ? word("simulated", language) : where}</span>
              {asOf !== null && <span>{word("madeFrom", language, { day })}</span>}
              {page.seesAudit && (
                <a class="no-print" href={page.link("/audit")}>
                  {word("audit", language)}
                </a>
              )}
              {page.seesSessions && (
                <a class="no-print" href={page.link("/sessions")}>
                  {word("sessions", language)}
                </a>
              )}
            </div>
          </footer>
        </body>
      </html>
    </>
  );
};
