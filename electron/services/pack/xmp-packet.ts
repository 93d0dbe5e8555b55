import { escapeXml } from '../../../shared/charts/escape-xml.ts';

/** What the metadata packet says about a pack. */
export interface XmpFacts {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly producer: string;
  readonly set: Date;
  /** The pack's own id. */
  readonly id: string;
}

/** The XMP packet of a pack: the same facts as its document information, for readers that look here only. */
export function xmpPacket({ title, language, author, producer, set, id }: XmpFacts): string {
  const instant = set.toISOString();
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:identifier>urn:claimbook:pack:${escapeXml(id)}</dc:identifier>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(producer)}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
