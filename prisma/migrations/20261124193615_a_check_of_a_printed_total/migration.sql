-- AlterTable
ALTER TABLE "Check" ADD COLUMN     "totalOfColumnsId" TEXT,
ADD COLUMN     "totalOfRowsId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Check_totalOfRowsId_key" ON "Check"("totalOfRowsId");

-- CreateIndex
CREATE UNIQUE INDEX "Check_totalOfColumnsId_key" ON "Check"("totalOfColumnsId");

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_totalOfRowsId_fkey" FOREIGN KEY ("totalOfRowsId") REFERENCES "FinanceCell"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_totalOfColumnsId_fkey" FOREIGN KEY ("totalOfColumnsId") REFERENCES "FinanceCell"("id") ON DELETE CASCADE ON UPDATE CASCADE;
