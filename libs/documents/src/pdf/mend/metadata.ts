const PDF_UA = 'http://www.aiim.org/pdfua/ns/id/';

/** What PDF/A (ISO 19005-2, 6.6.2.3.3) wants told of a property that it does not know. */
const TOLD = `  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>${PDF_UA}</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>
  </rdf:Description>
`;

/** A file that declares both PDF/A and PDF/UA must tell PDF/A what the other declaration is: LibreOffice 7.4 does not. */
export function withToldProperties(xmp: string): string {
  if (!xmp.includes(PDF_UA) || xmp.includes('pdfaExtension')) return xmp;
  return xmp.replace(/[ \t]*<\/rdf:RDF>/u, (end) => `${TOLD}${end}`);
}
