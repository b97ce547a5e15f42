/**
 * Gets a fresh machine ready: the project's packages, and the system's browsers with what their tests need.
 * Plain Node, since nothing else is there yet. Quick where nothing is missing.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const executables = JSON.parse(readFileSync(join(ROOT, 'scripts/browser/executables.json'), 'utf8'));

/** Debian's package for each thing that is looked for, and where it is found. */
const SYSTEM = [
  { package: 'chromium', found: () => executables.chromium.some(isExecutable) },
  { package: 'firefox-esr', found: () => executables.firefox.some(isExecutable) },
  { package: 'firefox-esr-l10n-fr', found: hasFrenchFirefox },
  { package: 'xvfb', found: () => process.platform !== 'linux' || isExecutable('Xvfb') },
  { package: 'xdotool', found: () => process.platform !== 'linux' || isExecutable('xdotool') },
  { package: 'fonts-noto-core', found: hasFonts },
];

installPackages();
prepareTypes();
installBrowsers();

function installPackages() {
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  // Not `npm ci`: npm leaves other systems' optional packages out of a lock file without addresses, and then refuses it.
  run('npm', ['install', '--no-audit', '--no-fund']);
}

/** The paths that imports go by are in a file that WXT writes. */
function prepareTypes() {
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) run('npx', ['wxt', 'prepare']);
}

function installBrowsers() {
  const missing = SYSTEM.filter(({ found }) => !found()).map((item) => item.package);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const hasApt = isExecutable('apt-get');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && hasApt) {
    try {
      run('apt-get', ['update', '-q']);
      run('apt-get', install);
      return;
    } catch {
      // Not every system like Debian has these packages, and apt-get has said which it has not.
    }
  }
  console.error(`What Chapô's start and tests need is missing, by Debian's names: ${missing.join(', ')}.`);
  if (hasApt && !isRoot) console.error(`On Debian:\n  sudo apt-get ${install.join(' ')}`);
  process.exit(1);
}

/** Debian's Firefox speaks English alone; one that stands elsewhere brings its own languages. */
function hasFrenchFirefox() {
  const debian = '/usr/lib/firefox-esr';
  if (process.platform !== 'linux' || (executables.firefox.some(isExecutable) && !existsSync(debian)))
    return true;
  return existsSync(join(debian, 'browser/extensions/langpack-fr@firefox-esr.mozilla.org.xpi'));
}

/** The pictures of the interface were taken with Debian's Noto: with other fonts the tests that compare them are skipped. */
function hasFonts() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/noto')) return true;
  return process.getuid?.() !== 0 && existsSync('/usr/share/fonts');
}

function isExecutable(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(resolve(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function run(command, parameters) {
  execFileSync(command, parameters, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
