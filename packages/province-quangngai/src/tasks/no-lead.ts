/** Said in the note of every duty whose sentence has no subject. */
export const noLead = "Văn bản không nêu cơ quan thực hiện.";
