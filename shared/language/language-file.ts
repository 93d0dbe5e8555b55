import { z } from 'zod';
import { english, type Language, type Message } from './language.ts';

const forms = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), z.string().max(4000));

/** A language as its file holds it; a message left empty is not translated yet. */
const schema = z.object({
  tag: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 tag, such as de or pt-BR')
    .refine((tag) => tag !== english.tag, 'is the language the app is written in'),
  name: z.string().trim().min(1).max(60),
  direction: z.enum(['ltr', 'rtl']),
  messages: z.record(z.string().max(4000), z.union([z.string().max(4000), forms])),
});

/** Reads the text of a language's file. Throws an error that says what in it is wrong. */
export function readLanguageFile(text: string): Language {
  const found = schema.safeParse(JSON.parse(text));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw new Error(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return { ...found.data, messages: translated(found.data.messages) };
}

/** What is said in the language already: messages and forms that are left empty go. */
function translated(messages: Language['messages']): Language['messages'] {
  const said = Object.entries(messages).map(([english, message]) => [english, withoutEmpty(message)] as const);
  return Object.fromEntries(said.filter(([, message]) => message !== ''));
}

function withoutEmpty(message: Message): Message {
  if (typeof message === 'string') return message;
  const forms = Object.entries(message).filter(([, form]) => form !== '');
  return forms.length === 0 ? '' : Object.fromEntries(forms);
}

/** The text of a language's file. */
export function writeLanguageFile(language: Language): string {
  return `${JSON.stringify(language, null, 2)}\n`;
}
