import { type AuthoredCheck, authoredCheckSchema } from '../checks/authored-check.ts';
import { type ChartRecords, readChartRecords } from './chart-records.ts';
import { type Glossary, readGlossary } from './glossary.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { readYamlList, type YamlList } from './yaml-list.ts';

/** The files that stand beside the briefings and hold for all of them; null where the library has none of that name. */
export interface LibraryFiles {
  readonly vocabulary: SourceFile | null;
  readonly glossary: SourceFile | null;
  readonly checks: SourceFile | null;
  readonly charts: SourceFile | null;
}

/** What those files hold, each by itself. A file that is not there holds nothing. */
export interface LibraryRecords {
  /** Null where there is none or it is faulty: then claims may use any words. */
  readonly vocabulary: Vocabulary | null;
  readonly glossary: Glossary;
  readonly checks: YamlList<AuthoredCheck>;
  readonly charts: ChartRecords;
  readonly problems: readonly Problem[];
}

const nothing: SourceFile = { name: '', text: '' };

/** Reads the library-wide files. */
export function readLibraryRecords(files: LibraryFiles | null): LibraryRecords {
  const vocabulary =
    files === null || files.vocabulary === null ? { vocabulary: null, problems: [] } : readVocabulary(files.vocabulary);
  const glossary = readGlossary(files?.glossary ?? nothing);
  const checkKind = { noun: 'check', name: 'id', code: 'bad-check', schema: authoredCheckSchema };
  const checks = readYamlList(files?.checks ?? nothing, checkKind);
  const charts = readChartRecords(files?.charts ?? nothing);
  const problems = [vocabulary, glossary, checks, charts].flatMap((read) => read.problems);
  return { vocabulary: vocabulary.vocabulary, glossary, checks, charts, problems };
}
