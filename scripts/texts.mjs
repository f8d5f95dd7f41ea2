// @ts-check

/**
 * What the two commands say, in the language of whoever runs them.
 * @typedef {ReturnType<typeof french>} Texts
 */

const french = () => ({
  steps: {
    dependencies: 'dépendances (npm)',
    build: 'construction des services',
    workflows: 'construction des cycles de vie (Temporal)',
    web: 'construction des écrans',
    download: 'Temporal : téléchargement chez l’éditeur',
    wheel: 'Temporal : téléchargement par pip',
    orphans: 'arrêt de ce qu’un démarrage précédent a laissé',
    postgres: 'PostgreSQL',
    temporal: 'Temporal',
    migrations: 'structure du registre',
    services: 'services de Pacta',
    stop: 'arrêt',
  },
  ready: (/** @type {string} */ address) => `Pacta est prêt : ${address}`,
  onlyHere:
    'Il n’écoute que sur cette machine (127.0.0.1) : la connexion par compte n’existe pas encore. Ctrl-C l’arrête.',
  dataElsewhere: (/** @type {string} */ path) =>
    `  Les données de PostgreSQL sont dans ${path} : son compte n’a pas accès au dossier de Pacta.`,
  waiting: (/** @type {number} */ pid) =>
    `  Une autre commande prépare ce dossier (processus ${pid}) : attente de sa fin.`,
  crash: (/** @type {string} */ name, /** @type {string} */ ending, /** @type {string} */ wait) =>
    `${name} s’est arrêté (${ending}) : nouveau départ dans ${wait} s.`,
  node: (/** @type {string} */ version) =>
    `Pacta demande Node.js 20.19 ou plus récent ; cette machine a ${version}. Voir https://nodejs.org/.`,
  held: (
    /** @type {string} */ home,
    /** @type {number} */ pid,
    /** @type {string} */ since,
    /** @type {string} */ address,
  ) =>
    `Pacta tourne déjà sur ${home} : processus ${pid}, depuis ${since}, adresse ${address}.\n` +
    'Arrêtez-le, ou donnez un autre dossier par PACTA_HOME et un autre port par PORT.',
  portTaken: (/** @type {number} */ port) =>
    `Le port ${port} est pris par un autre programme. Choisissez-en un autre, par exemple : PORT=${port + 1} npm start`,
  noTemporal: (/** @type {string} */ variable, /** @type {string} */ answers) =>
    `Le programme de Temporal est introuvable :\n${answers}\n` +
    'Au choix : reliez cette machine à l’internet ou à votre miroir de paquets Python (python3 et pip sont nécessaires) ;\n' +
    `ou posez le programme vous-même et donnez son chemin par ${variable} ;\n` +
    'ou donnez par TEMPORAL_ADDRESS l’adresse d’un serveur Temporal existant.',
  failed: 'Pacta n’a pas démarré :',
  installFailed: 'L’installation des dépendances a échoué : cette machine doit pouvoir joindre un registre npm.',
});

/** @type {Texts} */
const english = {
  steps: {
    dependencies: 'dependencies (npm)',
    build: 'build of the services',
    workflows: 'build of the workflows (Temporal)',
    web: 'build of the screens',
    download: "Temporal: publisher's download",
    wheel: 'Temporal: download by pip',
    orphans: 'end of what an earlier start left',
    postgres: 'PostgreSQL',
    temporal: 'Temporal',
    migrations: 'shape of the register',
    services: "Pacta's services",
    stop: 'stop',
  },
  ready: (address) => `Pacta is ready: ${address}`,
  onlyHere: 'It listens on this machine only (127.0.0.1): sign-in does not exist yet. Ctrl-C stops it.',
  dataElsewhere: (path) => `  The data of PostgreSQL is in ${path}: its account may not enter the folder of Pacta.`,
  waiting: (pid) => `  Another command is preparing this folder (process ${pid}): waiting for its end.`,
  crash: (name, ending, wait) => `${name} ended (${ending}): starting again in ${wait} s.`,
  node: (version) => `Pacta needs Node.js 20.19 or later; this machine has ${version}. See https://nodejs.org/.`,
  held: (home, pid, since, address) =>
    `Pacta is already running on ${home}: process ${pid}, since ${since}, address ${address}.\n` +
    'Stop it, or give another folder by PACTA_HOME and another port by PORT.',
  portTaken: (port) =>
    `Port ${port} is taken by another program. Choose another, for example: PORT=${port + 1} npm start`,
  noTemporal: (variable, answers) =>
    `The program of Temporal is nowhere to be found:\n${answers}\n` +
    'Either connect this machine to the internet or to your mirror of Python packages (python3 and pip are needed);\n' +
    `or put the program there yourself and give its path by ${variable};\n` +
    'or give the address of a Temporal server by TEMPORAL_ADDRESS.',
  failed: 'Pacta did not start:',
  installFailed: 'The dependencies could not be installed: this machine must reach an npm registry.',
};

/** @type {{ fr: Texts, en: Texts }} */
export const texts = { fr: french(), en: english };
