/** An international or area code, then at least six more digits in groups: a date or an order number has not both. */
const PHONE = /(?:\+\d{1,3}|\(?0\d{1,5}\)?|\(\d{3}\)|\b\d{3}[-. ])[\d\s()./-]{5,16}\d/gu;
/** Fax, and numbers of registers, tax offices and banks. */
const OTHER =
  /fax|^\s*f[:.\s]|(?:^|[^\p{L}])(?:no|nr|vat|ust|hra|hrb|iban|reg|registered|siret|siren|rcs|cnpj|nif|kvk|id)(?![\p{L}])/iu;
const MOST = 5;

/** Telephone numbers in a signature, as written; fax numbers left out. */
export function phonesIn(signature: string): string[] {
  const lines = signature.slice(0, 4000).split(/\n|\s[|•·]\s|,\s/u);
  return lines
    .filter((line) => !OTHER.test(line))
    .flatMap((line) => line.match(PHONE) ?? [])
    .map((number) => number.trim())
    .filter((number) => hasPhoneLength(number))
    .slice(0, MOST);
}

const hasPhoneLength = (number: string): boolean => {
  const digits = number.replace(/\D/gu, "").length;
  return digits >= 8 && digits <= 15;
};
