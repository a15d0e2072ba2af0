import { errorTexts } from "./catalogue.js";

export const simulationErrors = errorTexts({});
