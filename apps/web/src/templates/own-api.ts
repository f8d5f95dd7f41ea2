import type {
  NewOwnKindQuery,
  OwnFormChange,
  OwnKindMade,
  TemplateCheck,
  TemplateFieldView,
  TemplateVersionView,
} from '@pacta/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, given, untilAnswered } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';
import { asBytes, type Which } from './api.js';

const TEMPLATES = `${ORGANISATION}/templates` as const;
const OWN = `${TEMPLATES}/own/{language}` as const;

/** What the protocol fills in, in whatever an office makes. */
export const useFieldsOfProtocol = (organisation: string, language: string) =>
  useQuery({
    queryKey: ['templates', organisation, 'own', language],
    queryFn: () => given<TemplateFieldView[]>(api.GET(OWN, { params: { path: { organisation, language } } })),
    staleTime: Infinity,
  });

/** What is wrong with a file that is to be a kind of its own, and what it would ask for. */
export const useCheckOwn = (organisation: string) =>
  useMutation({
    mutationFn: async ({ file, language }: { readonly file: File; readonly language: string }) => {
      const body = (await file.arrayBuffer()) as never; // the description calls bytes a text, as JSON has no other name for them
      const path = { organisation, language };
      return given<TemplateCheck>(api.POST(`${OWN}/check`, { params: { path }, body, ...asBytes }));
    },
  });

type ToMake = Omit<NewOwnKindQuery, 'fileName'> & { readonly file: File; readonly language: string };

/** Under its own id: a dropped line repeats it. */
export function useMakeKind(organisation: string) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: async ({ file, language, ...asked }: ToMake) => {
      const body = (await file.arrayBuffer()) as never; // as above
      const params = { path: { organisation, language }, query: { ...asked, fileName: file.name.slice(0, 200) } };
      return untilAnswered<OwnKindMade>(() => api.POST(`${OWN}/versions`, { params, body, ...asBytes }));
    },
    onSuccess,
  });
}

/** What the fields are called and hold, what the kind is called, whether it is offered. */
export function useSayForm(path: Which) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (body: OwnFormChange) =>
      untilAnswered<TemplateVersionView>(() =>
        api.POST(`${TEMPLATES}/{kind}/{language}/form`, { params: { path }, body }),
      ),
    onSuccess,
  });
}

function useChanged() {
  const client = useQueryClient();
  return () => Promise.all(['templates', 'protocol'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}
