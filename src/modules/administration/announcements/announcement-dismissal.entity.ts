import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a user has put an announcement away, in all stores where they work. */
@Entity('announcement_dismissal')
export class AnnouncementDismissalEntity {
  @PrimaryColumn({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @PrimaryColumn({ name: 'announcement_id', type: 'uuid' })
  announcementId!: string;

  @Column({ name: 'dismissed_at', type: 'timestamptz' })
  dismissedAt!: Date;
}
