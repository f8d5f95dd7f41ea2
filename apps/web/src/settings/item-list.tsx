import { Button, Input } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { use, useState, type ReactNode } from 'react';
import { ListTools } from '../parts/list-tools.js';
import { moved } from '../parts/moved.js';
import { placeId, ProblemsContext } from './problems.js';
import classes from './settings.module.css';

interface ItemListProps<T extends { readonly id: string }> {
  readonly path: string;
  readonly items: readonly T[];
  readonly nameOf: (item: T, at: number) => string;
  /** What is said of it while it is closed. */
  readonly about?: (item: T) => string;
  readonly add: string;
  readonly blank: () => T;
  readonly onChange: (items: T[]) => void;
  readonly children: (item: T, path: string, change: (part: Partial<T>) => void) => ReactNode;
}

/** Things in an order of their own, each a line that opens: steps, fields, articles, criteria. */
export function ItemList<T extends { readonly id: string }>(props: ItemListProps<T>) {
  const { path, items, nameOf, about, add, blank, onChange, children } = props;
  const problems = use(ProblemsContext);
  // An id follows its name while the thing is new: what stands where is known by keys of their own.
  const [kept, setKept] = useState<readonly number[]>(() => items.map((_, i) => i));
  const [begunWith] = useState(items.length);
  const keys = kept.length === items.length ? kept : items.map((_, i) => i);
  const change = (at: number, part: Partial<T>): void =>
    onChange(items.map((item, i) => (i === at ? { ...item, ...part } : item)));
  return (
    <div id={placeId(path)}>
      <ol className={classes.list}>
        {items.map((item, i) => {
          const at = `${path}.${i}`;
          const wrong = Object.keys(problems).some((one) => one === at || one.startsWith(`${at}.`));
          const name = nameOf(item, i);
          return (
            <li key={keys[i]} className={classes.item}>
              <details {...((keys[i] ?? 0) >= begunWith && { open: true })}>
                <summary data-wrong={wrong}>
                  {name} {about && <small>{about(item)}</small>}
                </summary>
                <div className={classes.body} role="group" aria-label={name}>
                  {children(item, at, (part) => change(i, part))}
                  {problems[at] && <Input.Error size="md">{problems[at]}</Input.Error>}
                </div>
              </details>
              <ListTools
                name={name}
                at={i}
                count={items.length}
                onMove={(by) => {
                  setKept(moved(keys, i, by));
                  onChange([...moved(items, i, by)]);
                }}
                onRemove={() => {
                  setKept(keys.filter((_, other) => other !== i));
                  onChange(items.filter((_, other) => other !== i));
                }}
              />
            </li>
          );
        })}
      </ol>
      {problems[path] && <Input.Error size="md">{problems[path]}</Input.Error>}
      <Button
        variant="light"
        size="sm"
        mt="xs"
        leftSection={<IconPlus aria-hidden size={16} />}
        onClick={() => {
          setKept([...keys, Math.max(begunWith - 1, ...keys) + 1]);
          onChange([...items, blank()]);
        }}
      >
        {add}
      </Button>
    </div>
  );
}
