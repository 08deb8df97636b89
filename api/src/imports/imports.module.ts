import { Module } from '@nestjs/common';
import { FileReadings } from './file-readings.ts';
import { ImportPreviews } from './import-preview.service.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';
import { UploadFolder } from './upload-folder.ts';
import { UploadsController } from './uploads.controller.ts';
import { UploadsService } from './uploads.service.ts';

@Module({
  controllers: [UploadsController],
  providers: [ImportsResolver, ImportsService, ImportPreviews, UploadsService, UploadFolder, FileReadings],
})
export class ImportsModule {}
