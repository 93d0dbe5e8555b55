import { PDFName } from '@cantoo/pdf-lib';
import type { Tag } from '../pack/read-tags.ts';

/** The attributes of an element as they stand in the file, such as `/ColSpan 2`. */
export const attributesOf = ({ dict }: Tag): string => String(dict.lookup(PDFName.of('A')));
