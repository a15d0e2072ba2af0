/**
 * Words in two languages (`{ vi, en }`) are read by people: a test which repeats them would hold nothing, so `npm run mutants`
 * leaves them as they are.
 */
export const words = {
  shouldIgnore({ node }) {
    const named = node.type === "ObjectExpression" ? node.properties.map((it) => it.key?.name) : [];
    return named.includes("vi") && named.includes("en") ? "words for people" : undefined;
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "words", value: words }];
