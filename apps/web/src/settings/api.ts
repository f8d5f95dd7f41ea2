import type { HolidaysView, SettingChangeView, SettingsView, SettingTrial, SettingView } from '@pacta/contracts';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, given, untilAnswered } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';
import type { Bodies, Section } from './types.js';

const SETTINGS = `${ORGANISATION}/settings` as const;

export const useSettings = (organisation: string) =>
  useQuery({
    queryKey: ['settings', organisation],
    queryFn: () => given<SettingsView>(api.GET(SETTINGS, { params: { path: { organisation } } })),
  });

export const useSettingHistory = (organisation: string, of?: { readonly section: Section; readonly id: string }) =>
  useQuery({
    queryKey: ['settings', organisation, 'history', of],
    queryFn: () =>
      given<SettingChangeView[]>(
        api.GET(`${SETTINGS}/history`, { params: { path: { organisation }, query: of ?? {} } }),
      ),
  });

export const useHolidays = (organisation: string, place: string, year: number) =>
  useQuery({
    queryKey: ['settings', organisation, 'holidays', place, year],
    queryFn: () =>
      given<HolidaysView>(
        api.GET(`${ORGANISATION}/holidays`, { params: { path: { organisation }, query: { place, year } } }),
      ),
    placeholderData: keepPreviousData,
    enabled: place !== '',
  });

/** What is asked for; `null` goes back to the default. */
interface Wanted {
  readonly section: Section;
  readonly id: string;
  readonly body: Bodies[Section] | null;
}

/** Which open protocols would get another date. Nothing is changed. */
export const useTrySetting = (organisation: string) =>
  useMutation({
    mutationFn: (body: Wanted) =>
      untilAnswered<SettingTrial>(() => api.POST(`${SETTINGS}/try`, { params: { path: { organisation } }, body })),
  });

/** A change under its own id, over the revision that was looked at and over no other. */
export function useChangeSetting(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      section,
      id,
      body,
      reason,
      revision,
    }: Wanted & { readonly reason: string; readonly revision: number }) => {
      const change = { changeId: crypto.randomUUID(), body, reason };
      return untilAnswered<SettingView>(() =>
        api.PUT(`${SETTINGS}/{section}/{id}`, {
          params: { path: { organisation, section, id }, header: { 'If-Match': `"${revision}"` } },
          body: change,
        }),
      );
    },
    // Forms choose from the rules, and dates follow from them.
    onSuccess: () =>
      Promise.all(
        ['settings', 'reference-data', 'protocol', 'protocols', 'todo'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
