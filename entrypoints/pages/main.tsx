/**
 * The one script of the popup, the panel and the settings. Each says in its HTML which it is; what they share would
 * otherwise be cut into files of its own, and a popup waits for every file.
 */
import { i18n } from '#i18n';
import { startSettings } from './settings';
import { startView } from './view';

document.documentElement.lang = i18n.t('interface.language');
const page = document.body.dataset['view'];
if (page === 'popup' || page === 'panel') void startView(page);
else void startSettings();
