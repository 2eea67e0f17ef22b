-- AlterTable
ALTER TABLE "Risk" ALTER COLUMN "mitigation" SET NOT NULL;
