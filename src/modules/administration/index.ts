import { AnnouncementDismissalEntity } from './announcements/announcement-dismissal.entity.js';
import { AnnouncementEntity } from './announcements/announcement.entity.js';

export { administrationModule, type AdministrationApi } from './administration.module.js';

/** The tables of this module. */
export const administrationEntities = [AnnouncementEntity, AnnouncementDismissalEntity];
