-- AlterTable
ALTER TABLE "Load" ADD COLUMN     "changes" JSONB,
ADD COLUMN     "counts" JSONB,
ADD COLUMN     "loadedBy" TEXT,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "takesBackId" INTEGER;

-- CreateTable
CREATE TABLE "LoadSource" (
    "loadId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "organisations" TEXT[],
    "files" BYTEA NOT NULL,

    CONSTRAINT "LoadSource_pkey" PRIMARY KEY ("loadId","position")
);

-- CreateIndex
CREATE INDEX "Load_takesBackId_idx" ON "Load"("takesBackId");

-- AddForeignKey
ALTER TABLE "Load" ADD CONSTRAINT "Load_takesBackId_fkey" FOREIGN KEY ("takesBackId") REFERENCES "Load"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoadSource" ADD CONSTRAINT "LoadSource_loadId_fkey" FOREIGN KEY ("loadId") REFERENCES "Load"("id") ON DELETE CASCADE ON UPDATE CASCADE;
