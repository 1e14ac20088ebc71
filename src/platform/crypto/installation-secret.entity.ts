import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret that all processes of the installation share. */
@Entity('installation_secret')
export class InstallationSecretEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  /** Encrypted with the key ring. */
  @Column({ type: 'text' })
  secret!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
