/** Which articles of the Code général des collectivités territoriales bind a French authority, and how its organs are called. */
export interface FrenchAuthority {
  /** With its article: «le Conseil municipal». */
  readonly council: string;
  readonly head: string;
  /** Under which its council deliberates, beside those on external action, L1115-1. */
  readonly deliberates: string;
  /** Under which its acts are sent to the State’s representative and become enforceable. */
  readonly transmits: string;
}

const commune: FrenchAuthority = {
  council: 'le Conseil municipal',
  head: 'Maire',
  deliberates: 'L2121-29',
  transmits: 'L2131-1 et L2131-2',
};

/** By what an authority says of itself in its name; a name alone is a commune’s. */
const byName: readonly (readonly [RegExp, FrenchAuthority])[] = [
  [
    /^département\s/iu,
    { council: 'le Conseil départemental', head: 'Président', deliberates: 'L3211-1', transmits: 'L3131-1 et L3131-2' },
  ],
  [
    /^région\s/iu,
    { council: 'le Conseil régional', head: 'Président', deliberates: 'L4221-1', transmits: 'L4141-1 et L4141-2' },
  ],
  [
    /^(communauté|agglomération)\s/iu,
    // What binds the communes binds the bodies in which they join (L5211-1, L5211-3).
    {
      council: 'le Conseil communautaire',
      head: 'Président',
      deliberates: 'L5211-1 et L2121-29',
      transmits: 'L5211-3, L2131-1 et L2131-2',
    },
  ],
];

export const frenchAuthority = (name: string | undefined): FrenchAuthority =>
  byName.find(([named]) => named.test(name?.trim() ?? ''))?.[1] ?? commune;
