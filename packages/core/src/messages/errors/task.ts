import { errorTexts } from "./catalogue.js";

export const taskErrors = errorTexts({});
