import type { PartyText, Signatory } from '@pacta/protocol';

/** Everybody here is invented, and so is every municipality. */
export const exampleName = 'Exemple-sur-Meuse';

type Civility = Signatory['civility'];

const signatory = (civility: Civility, name: string, post: string): Signatory => ({
  civility,
  name,
  function: post,
  mandate: '',
});

type Place = readonly [name: string, country: string, timeZone: string];
type Signer = readonly [civility: Civility, name: string, post: string];
type Referent = readonly [name: string, email: string];

/** A party that is not the lead. */
export const partner = (
  id: string,
  [name, country, timeZone]: Place,
  signer: Signer,
  [referent, email]: Referent,
  regime = 'partner-municipality',
): PartyText => ({
  id,
  name,
  country,
  regime,
  timeZone,
  signatory: signatory(...signer),
  countersignatory: null,
  referent: { name: referent, email },
  options: [],
});

/** The municipality that leads; `id` is its organisation's. */
export const lead = (id: string): PartyText => ({
  ...partner(
    id,
    [exampleName, 'BE', 'Europe/Brussels'],
    ['Mme', 'Hélène Delvaux', 'Bourgmestre'],
    ['Thomas Lejeune', 'relations@exemple-sur-meuse.example'],
    'be-municipality',
  ),
  countersignatory: signatory('M.', 'Marc Renard', 'Directeur général'),
});

export const partners = {
  senegal: {
    ...partner(
      'keur-ndoumbe',
      ['Keur Ndoumbé', 'SN', 'Africa/Dakar'],
      ['M.', 'Ibrahima Sarr', 'Maire'],
      ['Awa Sène', 'awa@keur-ndoumbe.example'],
    ),
    options: ['state-authorisation'],
  },
  casamance: partner(
    'diombour',
    ['Diombour', 'SN', 'Africa/Dakar'],
    ['Mme', 'Fatou Badji', 'Maire'],
    ['Lamine Sagna', 'lamine@diombour.example'],
  ),
  benin: partner(
    'gbedavo',
    ['Gbédavo', 'BJ', 'Africa/Porto-Novo'],
    ['M.', 'Codjo Ahouansou', 'Maire'],
    ['Rosine Dossou', 'rosine@gbedavo.example'],
  ),
  congo: partner(
    'mbanza-lemba',
    ['Mbanza-Lemba', 'CD', 'Africa/Kinshasa'],
    ['M.', 'Jean-Pierre Makiese', 'Bourgmestre'],
    ['Clarisse Nsona', 'clarisse@mbanza-lemba.example'],
  ),
  burkina: partner(
    'tansobgo',
    ['Tansobgo', 'BF', 'Africa/Ouagadougou'],
    ['M.', 'Moussa Zongo', 'Maire'],
    ['Aminata Kaboré', 'aminata@tansobgo.example'],
  ),
  rwanda: partner(
    'gahinga',
    ['Gahinga', 'RW', 'Africa/Kigali'],
    ['Mme', 'Solange Uwera', 'Maire'],
    ['Eric Mugabo', 'eric@gahinga.example'],
  ),
  madagascar: partner(
    'ambohitsara',
    ['Ambohitsara', 'MG', 'Indian/Antananarivo'],
    ['M.', 'Hery Rakoto', 'Maire'],
    ['Lalao Rabe', 'lalao@ambohitsara.example'],
  ),
  morocco: partner(
    'ait-tamlilt',
    ['Aït Tamlilt', 'MA', 'Africa/Casablanca'],
    ['M.', 'Youssef Amrani', 'Président du Conseil communal'],
    ['Salma Idrissi', 'salma@ait-tamlilt.example'],
  ),
  bolivia: partner(
    'villa-aurora',
    ['Villa Aurora', 'BO', 'America/La_Paz'],
    ['Mme', 'Rosa Quispe', 'Alcaldesa'],
    ['Diego Mamani', 'diego@villa-aurora.example'],
  ),
  haiti: partner(
    'morne-clair',
    ['Morne-Clair', 'HT', 'America/Port-au-Prince'],
    ['M.', 'Wilson Pierre', 'Maire'],
    ['Nadège Joseph', 'nadege@morne-clair.example'],
  ),
  quebec: partner(
    'sainte-ludivine',
    ['Sainte-Ludivine', 'CA', 'America/Toronto'],
    ['Mme', 'Josée Tremblay', 'Mairesse'],
    ['Luc Gagnon', 'luc@sainte-ludivine.example'],
  ),
  vietnam: partner(
    'tan-hoa',
    ['Tân Hòa', 'VN', 'Asia/Ho_Chi_Minh'],
    ['', '', ''],
    ['Nguyễn Thị Lan', 'lan@tan-hoa.example'],
  ),
  france: partner(
    'saint-aubin',
    ['Saint-Aubin-le-Gué', 'FR', 'Europe/Paris'],
    ['M.', 'Paul Girard', 'Maire'],
    ['Sophie Martin', 'sophie@saint-aubin-le-gue.example'],
    'fr-local-authority',
  ),
} satisfies Record<string, PartyText>;
