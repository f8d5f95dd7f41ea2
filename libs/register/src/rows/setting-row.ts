import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the installation remembers about itself; it belongs to no organisation. */
@Entity('setting')
export class SettingRow {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  value!: string;
}
