/** Errors as data, and how a package declares codes of its own. */

export {
  isKtttError,
  KtttError,
  type Problem,
  type ProblemPath,
  renderPath,
  problem,
  defineProblems,
  type ProblemMaker,
  type ErrorText,
  errorTexts,
} from "../kernel/problem.js";
export { describeError, renderProblem, type ProblemText } from "../law/render-problem.js";
export { type Bilingual, type Language, shortened, visible } from "../kernel/language.js";
export { nearest } from "../kernel/nearest.js";
