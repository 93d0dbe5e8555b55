/** An ISO 8601 date, month or year, or an interval of two of them. */
export const asOfPattern = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
