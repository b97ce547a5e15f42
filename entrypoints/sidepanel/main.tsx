import { startView } from '../popup/view';

void startView('panel');
