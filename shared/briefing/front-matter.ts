import { type FrontMatter, frontMatterSchema } from './briefing.ts';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { issueMessage, issuePlace, parseYaml } from './yaml-source.ts';

/** The head of briefing.md, and the text below it. */
export interface SplitText {
  /** Null when it is missing or faulty. */
  readonly frontMatter: FrontMatter | null;
  /** Running text with the front matter's lines kept empty, so that line numbers stand. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

const code = 'bad-front-matter';

/** Separates the YAML between the two lines of three hyphens from the text, and checks it against the schema. */
export function splitFrontMatter(file: SourceFile): SplitText {
  if (file.missing === true) return { frontMatter: null, body: '', problems: [] };
  const match = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(file.text);
  if (match === null) {
    const message = `${file.name} does not begin with front matter.`;
    const mend = 'Begin it with a line of three hyphens, the fields, and another such line.';
    const problem = problemAt(file, { line: 1, column: 1 }, { code, message, mend });
    return { frontMatter: null, body: file.text, problems: [problem] };
  }
  const [head, yaml = ''] = match;
  const body = `${head.replace(/[^\n]/g, '')}${file.text.slice(head.length)}`;
  const { source, problems } = parseYaml(file, yaml, code, 2);
  if (source === null) return { frontMatter: null, body, problems };
  const parsed = frontMatterSchema.safeParse(source.value([]));
  if (parsed.success) return { frontMatter: parsed.data, body, problems };
  const faults = parsed.error.issues.map((issue) =>
    problemAt(file, issuePlace(source, [], issue), { code, message: issueMessage('The front matter', issue) }),
  );
  return { frontMatter: null, body, problems: [...problems, ...faults] };
}
