import { useParams } from 'react-router';

/** The organisation and the protocol that the address names; empty where it names none. */
export function useWhere(): { readonly organisation: string; readonly protocol: string; readonly to: Addresses } {
  const { organisation = '', protocol = '' } = useParams();
  return { organisation, protocol, to: addressesOf(organisation) };
}

type Addresses = ReturnType<typeof addressesOf>;

export function addressesOf(organisation: string) {
  const home = `/o/${organisation}`;
  const protocol = (id: string): string => `${home}/protocols/${id}`;
  return {
    home,
    protocols: `${home}/protocols`,
    start: `${home}/protocols/new`,
    inForce: `${home}/protocols/in-force`,
    imports: `${home}/imports`,
    import: (id: string): string => `${home}/imports/${id}`,
    bulk: `${home}/bulk`,
    bulkJob: (id: string): string => `${home}/bulk/${id}`,
    templates: `${home}/templates`,
    template: (kind: string, language: string): string => `${home}/templates/${kind}/${language}`,
    /** One more language of `kind`, or a new kind where none is named. */
    newKind: (kind = '', language = ''): string =>
      `${home}/templates/new${kind && `?${new URLSearchParams({ kind, language }).toString()}`}`,
    settings: `${home}/settings`,
    section: (section: string): string => `${home}/settings/${section}`,
    setting: (section: string, id: string): string => `${home}/settings/${section}/${encodeURIComponent(id)}`,
    protocol,
    tab: (id: string, tab: string): string => `${protocol(id)}?tab=${tab}`,
    draft: (id: string): string => `${protocol(id)}/draft`,
    drawUp: (id: string): string => `${protocol(id)}/documents/new`,
    plan: (id: string, year: number): string => `${protocol(id)}/plans/${year}`,
    evaluation: (id: string, period: string, party?: string): string =>
      `${protocol(id)}/evaluations/${period}${party ? `?party=${party}` : ''}`,
    act: (id: string, act: string, about: Record<string, string> = {}): string => {
      const search = new URLSearchParams(about).toString();
      return `${protocol(id)}/acts/${act}${search && `?${search}`}`;
    },
  };
}
