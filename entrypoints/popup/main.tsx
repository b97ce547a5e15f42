import { startView } from './view';

void startView('popup');
