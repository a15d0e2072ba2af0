// Every citation of law made in packages/*/src (cite(…), a citer's call, a citation written as an object), by what it is
// made for, held against the second reading in packages/core/src/law/citation-readings.tsv. A citation which nobody has
// read a second time is an error, and so is one more that was read as wrong or imprecise and is not answered.
// Run: node scripts/citations.mjs [--list | --open] [root]
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { argv } from "node:process";
import ts from "typescript";
import { ROOT } from "./workspace.mjs";

/** Another file of readings for a test of this script: `--readings=FILE`. */
const OTHER = argv.find((it) => it.startsWith("--readings="))?.slice("--readings=".length);
const READINGS = OTHER ?? join(ROOT, "packages", "core", "src", "law", "citation-readings.tsv");
const WANTING = ["wrong", "imprecise"];
/** Citations read as wrong or imprecise and not mended yet. May only shrink. */
const MOST_OPEN = 0;
/** Citations nobody has read a second time yet, and readings whose citation has moved. May only shrink: new ones want a reader. */
const MOST_UNREAD = 0;
const MOST_GONE = 0;

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ["node_modules", "dist", "testing-fixture"].includes(entry.name) ? [] : sources(path);
    return /(?<!\.(test|fixture|d))\.ts$/.test(entry.name) && !/\.(test|prop|docs|fixture)\./.test(entry.name)
      ? [path]
      : [];
  });
}

/** The name a node stands under: `adopt.cites`, `REPORTING_CHAINS.group.citation`. An object with an `id` counts as that. */
function useOf(node) {
  const names = [];
  for (let at = node; at.parent; at = at.parent) {
    const up = at.parent;
    if (ts.isObjectLiteralExpression(at)) {
      const id = at.properties.find((it) => it.name?.getText() === "id");
      if (id && ts.isPropertyAssignment(id) && ts.isStringLiteralLike(id.initializer))
        names.unshift(id.initializer.text);
    }
    if (
      (ts.isPropertyAssignment(up) && up.initializer === at) ||
      (ts.isVariableDeclaration(up) && up.initializer === at)
    ) {
      names.unshift(up.name.getText().replace(/^["']|["']$/g, ""));
    } else if (ts.isFunctionDeclaration(at) && at.name) names.unshift(at.name.text);
    else if (ts.isCallExpression(up) && up.arguments.includes(at)) {
      // A call names its use by its first words: rule("compulsory-2012-c", …), act("Kiểm kê …", …).
      const first = up.arguments.find((it) => ts.isStringLiteralLike(it));
      if (first && first !== at && !isCiting(up)) names.unshift(first.text);
    }
  }
  return names.filter((it, index) => it !== names[index - 1]).join(" > ");
}

const isCiting = (call) =>
  ts.isIdentifier(call.expression) && /^(cite|citer|citeDocument|citeConvention)$/.test(call.expression.text);

function program(root) {
  const files = readdirSync(join(root, "packages")).flatMap((name) => {
    try {
      return sources(join(root, "packages", name, "src"));
    } catch {
      return [];
    }
  });
  const parsed = new Map(
    files.map((path) => [path, ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true)]),
  );
  return parsed;
}

/** Top-level names of a file: what they are declared as, or from where they come. */
function declarations(file, parsed) {
  const names = new Map();
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const it of statement.declarationList.declarations)
        if (ts.isIdentifier(it.name) && it.initializer) names.set(it.name.text, { node: it.initializer, file });
    } else if (ts.isFunctionDeclaration(statement) && statement.name)
      names.set(statement.name.text, { node: statement, file });
    else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const bindings = statement.importClause?.namedBindings;
      const path = resolve(dirname(file.fileName), statement.moduleSpecifier.text.replace(/\.js$/, ".ts"));
      if (bindings && ts.isNamedImports(bindings) && parsed.has(path))
        for (const it of bindings.elements)
          names.set(it.name.text, { from: path, name: (it.propertyName ?? it.name).text });
    }
  }
  return names;
}

/** Lists the citations: `{ file, line, use, cites, made }`, `made: false` for a mention of a named citation. */
function citationsIn(root) {
  const parsed = program(root);
  const tables = new Map([...parsed].map(([path, file]) => [path, declarations(file, parsed)]));

  function lookUp(name, file) {
    const found = tables.get(file.fileName)?.get(name);
    if (!found?.from) return found;
    const target = parsed.get(found.from);
    return target ? lookUp(found.name, target) : undefined;
  }
  function literal(node, bound, file) {
    if (!node) return undefined;
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
    if (ts.isIdentifier(node)) return node.text === "undefined" ? undefined : (bound.get(node.text) ?? "?");
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literal(node.expression, bound, file);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      return literal(node.left, bound, file) ?? literal(node.right, bound, file);
    // POINTS[point]: a table of the same file.
    if (ts.isElementAccessExpression(node) && ts.isIdentifier(node.expression) && file) {
      const table = lookUp(node.expression.text, file)?.node;
      const key = literal(node.argumentExpression, bound, file);
      if (table && ts.isObjectLiteralExpression(table) && key !== "?")
        return literal(property(table, key), bound, file);
    }
    return "?";
  }
  const place = (law, ...steps) => `${law} ${steps.filter((it) => it !== undefined).join(".")}`.trim();
  const property = (object, name) => {
    const found = object.properties.find((it) => it.name?.getText() === name);
    if (found && ts.isShorthandPropertyAssignment(found)) return found.name;
    return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
  };
  function placeOf(law, object, bound, file) {
    const steps = ["article", "clause", "point"].map((it) => literal(property(object, it), bound, file));
    return place(law, ...steps);
  }
  /** What an expression cites; null when it is no citation. */
  function cited(node, file, bound = new Map(), depth = 0) {
    if (!node || depth > 4) return null;
    if (ts.isObjectLiteralExpression(node)) {
      const law = property(node, "law");
      const known = law && ts.isStringLiteralLike(law) && /^\d+.*\/|^\d+-L/.test(law.text);
      return known && (property(node, "trust") || property(node, "article"))
        ? placeOf(law.text, node, bound, file)
        : null;
    }
    if (!ts.isCallExpression(node)) return null;
    const citerOf = (call) =>
      ts.isCallExpression(call) && ts.isIdentifier(call.expression) && call.expression.text === "citer";
    const placeBy = (made) =>
      place(literal(made.arguments[0], bound, file), ...node.arguments.map((it) => literal(it, bound, file)));
    if (citerOf(node.expression)) return placeBy(node.expression);
    if (!ts.isIdentifier(node.expression)) return null;
    const name = node.expression.text;
    const [first, second] = node.arguments;
    if (name === "cite") {
      const law = literal(first, bound, file);
      return second && ts.isObjectLiteralExpression(second) ? placeOf(law, second, bound, file) : place(law);
    }
    if (name === "citeConvention") return `quy ước ${literal(first, bound, file)}`;
    const callee = bound.get(`=${name}`) ?? lookUp(name, file);
    if (!callee?.node) return null;
    const { node: made, file: where } = callee;
    if (citerOf(made)) return placeBy(made);
    if (ts.isArrowFunction(made) || ts.isFunctionDeclaration(made)) {
      const inner = new Map(
        made.parameters.map((it, at) => [it.name.getText(), literal(node.arguments[at], bound, file) ?? "?"]),
      );
      const body =
        ts.isArrowFunction(made) && !ts.isBlock(made.body) ? made.body : made.body?.statements.at(-1)?.expression;
      return cited(body, where, inner, depth + 1);
    }
    return null;
  }

  const found = [];
  for (const [path, file] of parsed) {
    const tell = (node, cites, made) =>
      found.push({
        file: basename(path),
        path: relative(root, path),
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        use: useOf(node),
        cites,
        made,
      });
    /** A function which makes more than a citation, revocation23("a", …): what it cites when called like this. */
    const tellMadeBy = (call) => {
      const callee =
        ts.isCallExpression(call) && ts.isIdentifier(call.expression) && lookUp(call.expression.text, file);
      if (!callee?.node || !ts.isArrowFunction(callee.node) || callee.file !== file) return;
      const given = new Map(
        callee.node.parameters.map((it, at) => [it.name.getText(), literal(call.arguments[at], new Map()) ?? "?"]),
      );
      const first = call.arguments.find((it) => ts.isStringLiteralLike(it) || ts.isNumericLiteral(it));
      const inside = (node) => {
        const cites = cited(node, file, given);
        if (cites !== null && !cites.includes("?") && cited(node, file).includes("?"))
          found.push({
            file: basename(path),
            path: relative(root, path),
            line: file.getLineAndCharacterOfPosition(call.getStart()).line + 1,
            use: [useOf(call), first?.text].filter(Boolean).join(" > "),
            cites,
            made: true,
          });
        ts.forEachChild(node, inside);
      };
      inside(callee.node.body);
    };
    const visit = (node) => {
      const cites = cited(node, file);
      if (cites === null) tellMadeBy(node);
      if (cites !== null && !cites.includes("?")) tell(node, cites, true);
      else if (ts.isIdentifier(node) && !ts.isImportSpecifier(node.parent) && node.parent.name !== node) {
        const named = lookUp(node.text, file);
        const of = named?.node && cited(named.node, named.file);
        if (of && !of.includes("?")) tell(node, of, false);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** What a reading is found by: the file's name, what the citation is made for, and the place. Lines and folders may move. */
const keyOf = ({ file, use, cites }) => `${file} | ${use} | ${cites}`;
/** The rows of the second reading; `use` is empty for words and computed bases, which no programme finds in the code. */
function readings() {
  const [head = "", ...rows] = readFileSync(READINGS, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
  const names = head.split("\t");
  return rows.map((row) => Object.fromEntries(row.split("\t").map((cell, at) => [names[at], cell])));
}

/**
 * - `unread`: made, and nobody has read it a second time for this use.
 * - `open`: read as wrong or imprecise and not answered, and still in the code as far as a programme can tell.
 * - `gone`: the same, but no longer in the code: its row wants an answer, or another use.
 */
function check(root) {
  const rows = readings();
  const found = citationsIn(root);
  const made = found.filter((it) => it.made && !it.cites.startsWith("quy ước"));
  const inCode = new Set(found.map(keyOf));
  const read = new Set(rows.map(keyOf));
  const wanting = rows.filter((it) => WANTING.includes(it.verdict) && !it.answered);
  const there = (it) => it.use === "" || inCode.has(keyOf(it));
  return {
    made,
    rows,
    unread: [...new Set(made.map(keyOf))].filter((it) => !read.has(it)),
    open: wanting.filter(there),
    gone: wanting.filter((it) => !there(it)),
  };
}

const told = (it) => `${it.file} | ${it.for} | ${it.cites} | ${it.verdict}${it.note ? `: ${it.note}` : ""}`;
const root = argv.slice(2).find((it) => !it.startsWith("--")) ?? ROOT;
if (argv.includes("--list")) {
  for (const it of citationsIn(root))
    console.log(`${it.path}:${it.line} | ${it.use} | ${it.cites}${it.made ? "" : " (named)"}`);
} else {
  const { made, rows, unread, open, gone } = check(root);
  if (argv.includes("--open")) for (const it of open) console.log(told(it));
  for (const it of unread) console.log(`nobody has read it a second time: ${it}`);
  for (const it of gone) console.log(`mended or moved? answer its row, or give it its new use: ${told(it)}`);
  if (open.length > MOST_OPEN) console.log(`more open citations than ${MOST_OPEN}: see --open`);
  if (unread.length > MOST_UNREAD) console.log(`more citations without a second reading than ${MOST_UNREAD}`);
  if (gone.length > MOST_GONE) console.log(`more readings without an answer than ${MOST_GONE}`);
  console.log(
    `${made.length} citations of statutes made, ${rows.length} readings, ${open.length} open, ${unread.length} to be read, ${gone.length} to be answered`,
  );
  if (unread.length > MOST_UNREAD || gone.length > MOST_GONE || open.length > MOST_OPEN) process.exitCode = 1;
}
