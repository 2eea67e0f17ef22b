-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('COUNCIL', 'REGION', 'COUNTRY', 'COMPARATOR_GROUP');

-- CreateEnum
CREATE TYPE "ServiceFamily" AS ENUM ('ADULT_SOCIAL_CARE', 'CHILDRENS_SOCIAL_CARE', 'EDUCATION');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('COUNT', 'PERCENT', 'PERCENTAGE_POINT', 'MONEY', 'DURATION', 'RATE', 'RATIO', 'RANK', 'OTHER');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'CLOSE_TO_TARGET', 'NO_JUDGEMENT');

-- CreateEnum
CREATE TYPE "IndicatorLinkKind" AS ENUM ('PART_OF', 'NUMERATOR_OF', 'DENOMINATOR_OF');

-- CreateEnum
CREATE TYPE "Accumulation" AS ENUM ('DISCRETE', 'YEAR_TO_DATE', 'ROLLING_12_MONTHS', 'SINCE_DATE', 'POINT_IN_TIME', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('LEVEL', 'CHANGE_ABSOLUTE', 'CHANGE_PERCENT', 'CHANGE_POINTS', 'CHANGE_UNSPECIFIED', 'RELATIVE_PERCENT', 'MULTIPLE', 'RANK');

-- CreateEnum
CREATE TYPE "Granularity" AS ENUM ('YEAR', 'HALF', 'QUARTER', 'TERM', 'MONTH', 'DAY', 'RANGE', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "Calendar" AS ENUM ('CALENDAR', 'FINANCIAL', 'ACADEMIC', 'NONE');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('PRINTED', 'INFERRED', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "Missing" AS ENUM ('NOT_PUBLISHED', 'NOT_YET_PUBLISHED', 'NOT_AVAILABLE', 'NOT_APPLICABLE', 'SUPPRESSED');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('EXACT', 'APPROXIMATELY', 'OVER', 'AT_LEAST', 'UNDER', 'AT_MOST', 'AVERAGE');

-- CreateEnum
CREATE TYPE "ObservationStatus" AS ENUM ('FINAL', 'PROVISIONAL', 'REVISED', 'ESTIMATED', 'FORECAST', 'BREAK_IN_SERIES', 'DERIVED');

-- CreateEnum
CREATE TYPE "TargetKind" AS ENUM ('ABSOLUTE', 'STATUTORY', 'RELATIVE_TO_COMPARATOR');

-- CreateEnum
CREATE TYPE "TargetOperator" AS ENUM ('AT_LEAST', 'AT_MOST', 'ABOVE', 'BELOW');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('ABOVE', 'BELOW', 'IN_LINE', 'BETTER', 'WORSE');

-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('CAVEAT', 'CONFLICT', 'UNCLEAR_UNIT', 'UNCLEAR_PERIOD', 'UNCLEAR_BASE', 'MISSING_FOOTNOTE', 'SOURCE_ERROR');

-- CreateEnum
CREATE TYPE "CommentaryKind" AS ENUM ('CONTEXT', 'CAUSE', 'ACTION', 'OUTLOOK', 'CAVEAT', 'ACHIEVEMENT', 'CONCERN');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('NOT_STATED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'DONE');

-- CreateEnum
CREATE TYPE "ReferenceKind" AS ENUM ('APPENDIX', 'LINK');

-- CreateEnum
CREATE TYPE "CheckVerdict" AS ENUM ('AGREES', 'AGREES_WITHIN_ROUNDING', 'DISAGREES', 'CANNOT_TELL');

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "gssCode" TEXT,
    "kind" "AreaKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Directorate" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "Directorate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT,
    "family" "ServiceFamily" NOT NULL,
    "position" INTEGER NOT NULL,
    "directorateId" TEXT NOT NULL,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "symbol" TEXT,
    "kind" "UnitKind" NOT NULL,
    "pattern" TEXT NOT NULL,
    "one" TEXT NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "definition" TEXT,
    "decimals" INTEGER,
    "polarity" "Polarity" NOT NULL,
    "statutory" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorLink" (
    "id" TEXT NOT NULL,
    "kind" "IndicatorLinkKind" NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,

    CONSTRAINT "IndicatorLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dimension" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "additive" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Dimension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DimensionMember" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "dimensionId" TEXT NOT NULL,

    CONSTRAINT "DimensionMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" TEXT NOT NULL,
    "accumulation" "Accumulation" NOT NULL,
    "granularity" "Granularity" NOT NULL,
    "measure" "Measure" NOT NULL,
    "breakdownKey" TEXT NOT NULL,
    "isHeadline" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeriesMember" (
    "seriesId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,

    CONSTRAINT "SeriesMember_pkey" PRIMARY KEY ("seriesId","memberId")
);

-- CreateTable
CREATE TABLE "Period" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "start" DATE,
    "end" DATE,
    "calendar" "Calendar" NOT NULL,
    "granularity" "Granularity" NOT NULL,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" TEXT NOT NULL,
    "value" DECIMAL(18,6),
    "missing" "Missing",
    "published" TEXT NOT NULL,
    "qualifier" "Qualifier" NOT NULL,
    "status" "ObservationStatus"[],
    "precision" "Precision" NOT NULL,
    "sortDate" DATE NOT NULL,
    "position" INTEGER NOT NULL,
    "seriesId" TEXT NOT NULL,
    "periodId" TEXT NOT NULL,
    "basePeriodId" TEXT,
    "reportId" TEXT NOT NULL,
    "supersededById" TEXT,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Target" (
    "id" TEXT NOT NULL,
    "kind" "TargetKind" NOT NULL,
    "operator" "TargetOperator" NOT NULL,
    "value" DECIMAL(18,6),
    "due" DATE,
    "text" TEXT NOT NULL,
    "amberTolerance" DECIMAL(6,4) NOT NULL DEFAULT 0.1,
    "position" INTEGER NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "unitId" TEXT,
    "areaId" TEXT,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComparisonStatement" (
    "id" TEXT NOT NULL,
    "relation" "Relation" NOT NULL,
    "precision" "Precision" NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "periodId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "ComparisonStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "observationId" TEXT,
    "targetId" TEXT,
    "financeCellId" TEXT,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commentary" (
    "id" TEXT NOT NULL,
    "kind" "CommentaryKind" NOT NULL,
    "body" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "serviceId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "Commentary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentaryIndicator" (
    "commentaryId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommentaryIndicator_pkey" PRIMARY KEY ("commentaryId","indicatorId")
);

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" "ActionStatus" NOT NULL,
    "owner" TEXT,
    "due" DATE,
    "updates" TEXT[],
    "position" INTEGER NOT NULL,
    "serviceId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionIndicator" (
    "actionId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ActionIndicator_pkey" PRIMARY KEY ("actionId","indicatorId")
);

-- CreateTable
CREATE TABLE "Risk" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mitigation" TEXT,
    "position" INTEGER NOT NULL,
    "directorateId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "Risk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RiskIndicator" (
    "riskId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RiskIndicator_pkey" PRIMARY KEY ("riskId","indicatorId")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "committee" TEXT NOT NULL,
    "meetingDate" DATE NOT NULL,
    "item" TEXT,
    "classification" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "ReportSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sectionId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "Paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportFigure" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "ReportFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportReference" (
    "id" TEXT NOT NULL,
    "kind" "ReferenceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "held" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "ReportReference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL,
    "table" TEXT,
    "cell" TEXT,
    "position" INTEGER NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "observationId" TEXT,
    "targetId" TEXT,
    "statementId" TEXT,
    "commentaryId" TEXT,
    "actionId" TEXT,
    "riskId" TEXT,
    "financeTableId" TEXT,
    "checkId" TEXT,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FinanceTable" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "precision" "Precision" NOT NULL,
    "position" INTEGER NOT NULL,
    "periodId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "directorateId" TEXT,
    "reportId" TEXT NOT NULL,

    CONSTRAINT "FinanceTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FinanceColumn" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "isTotal" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "tableId" TEXT NOT NULL,

    CONSTRAINT "FinanceColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FinanceRow" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "isTotal" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "tableId" TEXT NOT NULL,
    "directorateId" TEXT,

    CONSTRAINT "FinanceRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FinanceCell" (
    "id" TEXT NOT NULL,
    "value" DECIMAL(18,6),
    "published" TEXT NOT NULL,
    "rowId" TEXT NOT NULL,
    "columnId" TEXT NOT NULL,

    CONSTRAINT "FinanceCell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Check" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "verdict" "CheckVerdict" NOT NULL,
    "title" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "expected" DECIMAL(18,6),
    "actual" DECIMAL(18,6),
    "difference" DECIMAL(18,6),
    "tolerance" DECIMAL(18,6),
    "position" INTEGER NOT NULL,
    "reportId" TEXT NOT NULL,
    "financeTableId" TEXT,

    CONSTRAINT "Check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckObservation" (
    "checkId" TEXT NOT NULL,
    "observationId" TEXT NOT NULL,

    CONSTRAINT "CheckObservation_pkey" PRIMARY KEY ("checkId","observationId")
);

-- CreateTable
CREATE TABLE "Load" (
    "id" SERIAL NOT NULL,
    "organisations" TEXT[],
    "sha256" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Load_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Organisation_areaId_idx" ON "Organisation"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Area_slug_key" ON "Area"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Area_gssCode_key" ON "Area"("gssCode");

-- CreateIndex
CREATE UNIQUE INDEX "Directorate_organisationId_slug_key" ON "Directorate"("organisationId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Service_directorateId_slug_key" ON "Service"("directorateId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Indicator_serviceId_idx" ON "Indicator"("serviceId");

-- CreateIndex
CREATE INDEX "Indicator_unitId_idx" ON "Indicator"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_organisationId_code_key" ON "Indicator"("organisationId", "code");

-- CreateIndex
CREATE INDEX "IndicatorLink_fromId_idx" ON "IndicatorLink"("fromId");

-- CreateIndex
CREATE INDEX "IndicatorLink_toId_idx" ON "IndicatorLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Dimension_code_key" ON "Dimension"("code");

-- CreateIndex
CREATE UNIQUE INDEX "DimensionMember_dimensionId_code_key" ON "DimensionMember"("dimensionId", "code");

-- CreateIndex
CREATE INDEX "Series_areaId_idx" ON "Series"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "Series_indicatorId_areaId_breakdownKey_accumulation_granula_key" ON "Series"("indicatorId", "areaId", "breakdownKey", "accumulation", "granularity", "measure");

-- CreateIndex
CREATE INDEX "SeriesMember_memberId_idx" ON "SeriesMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Period_code_key" ON "Period"("code");

-- CreateIndex
CREATE INDEX "Observation_seriesId_sortDate_idx" ON "Observation"("seriesId", "sortDate");

-- CreateIndex
CREATE INDEX "Observation_periodId_idx" ON "Observation"("periodId");

-- CreateIndex
CREATE INDEX "Observation_basePeriodId_idx" ON "Observation"("basePeriodId");

-- CreateIndex
CREATE INDEX "Observation_reportId_idx" ON "Observation"("reportId");

-- CreateIndex
CREATE INDEX "Observation_supersededById_idx" ON "Observation"("supersededById");

-- CreateIndex
CREATE INDEX "Target_indicatorId_idx" ON "Target"("indicatorId");

-- CreateIndex
CREATE INDEX "Target_unitId_idx" ON "Target"("unitId");

-- CreateIndex
CREATE INDEX "Target_areaId_idx" ON "Target"("areaId");

-- CreateIndex
CREATE INDEX "Target_reportId_idx" ON "Target"("reportId");

-- CreateIndex
CREATE INDEX "ComparisonStatement_indicatorId_idx" ON "ComparisonStatement"("indicatorId");

-- CreateIndex
CREATE INDEX "ComparisonStatement_areaId_idx" ON "ComparisonStatement"("areaId");

-- CreateIndex
CREATE INDEX "ComparisonStatement_periodId_idx" ON "ComparisonStatement"("periodId");

-- CreateIndex
CREATE INDEX "ComparisonStatement_reportId_idx" ON "ComparisonStatement"("reportId");

-- CreateIndex
CREATE INDEX "Note_observationId_idx" ON "Note"("observationId");

-- CreateIndex
CREATE INDEX "Note_targetId_idx" ON "Note"("targetId");

-- CreateIndex
CREATE INDEX "Note_financeCellId_idx" ON "Note"("financeCellId");

-- CreateIndex
CREATE INDEX "Commentary_serviceId_idx" ON "Commentary"("serviceId");

-- CreateIndex
CREATE INDEX "Commentary_reportId_idx" ON "Commentary"("reportId");

-- CreateIndex
CREATE INDEX "CommentaryIndicator_indicatorId_idx" ON "CommentaryIndicator"("indicatorId");

-- CreateIndex
CREATE INDEX "Action_serviceId_idx" ON "Action"("serviceId");

-- CreateIndex
CREATE INDEX "Action_reportId_idx" ON "Action"("reportId");

-- CreateIndex
CREATE INDEX "ActionIndicator_indicatorId_idx" ON "ActionIndicator"("indicatorId");

-- CreateIndex
CREATE INDEX "Risk_directorateId_idx" ON "Risk"("directorateId");

-- CreateIndex
CREATE INDEX "Risk_reportId_idx" ON "Risk"("reportId");

-- CreateIndex
CREATE INDEX "RiskIndicator_indicatorId_idx" ON "RiskIndicator"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_organisationId_slug_key" ON "Report"("organisationId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSection_reportId_number_key" ON "ReportSection"("reportId", "number");

-- CreateIndex
CREATE INDEX "Paragraph_sectionId_idx" ON "Paragraph"("sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_reportId_number_key" ON "Paragraph"("reportId", "number");

-- CreateIndex
CREATE INDEX "ReportFigure_paragraphId_idx" ON "ReportFigure"("paragraphId");

-- CreateIndex
CREATE INDEX "ReportFigure_reportId_idx" ON "ReportFigure"("reportId");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_reportId_number_key" ON "Recommendation"("reportId", "number");

-- CreateIndex
CREATE INDEX "ReportReference_reportId_idx" ON "ReportReference"("reportId");

-- CreateIndex
CREATE INDEX "Citation_paragraphId_idx" ON "Citation"("paragraphId");

-- CreateIndex
CREATE INDEX "Citation_observationId_idx" ON "Citation"("observationId");

-- CreateIndex
CREATE INDEX "Citation_targetId_idx" ON "Citation"("targetId");

-- CreateIndex
CREATE INDEX "Citation_statementId_idx" ON "Citation"("statementId");

-- CreateIndex
CREATE INDEX "Citation_commentaryId_idx" ON "Citation"("commentaryId");

-- CreateIndex
CREATE INDEX "Citation_actionId_idx" ON "Citation"("actionId");

-- CreateIndex
CREATE INDEX "Citation_riskId_idx" ON "Citation"("riskId");

-- CreateIndex
CREATE INDEX "Citation_financeTableId_idx" ON "Citation"("financeTableId");

-- CreateIndex
CREATE INDEX "Citation_checkId_idx" ON "Citation"("checkId");

-- CreateIndex
CREATE INDEX "FinanceTable_periodId_idx" ON "FinanceTable"("periodId");

-- CreateIndex
CREATE INDEX "FinanceTable_unitId_idx" ON "FinanceTable"("unitId");

-- CreateIndex
CREATE INDEX "FinanceTable_organisationId_idx" ON "FinanceTable"("organisationId");

-- CreateIndex
CREATE INDEX "FinanceTable_directorateId_idx" ON "FinanceTable"("directorateId");

-- CreateIndex
CREATE UNIQUE INDEX "FinanceTable_reportId_slug_key" ON "FinanceTable"("reportId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "FinanceColumn_tableId_code_key" ON "FinanceColumn"("tableId", "code");

-- CreateIndex
CREATE INDEX "FinanceRow_directorateId_idx" ON "FinanceRow"("directorateId");

-- CreateIndex
CREATE UNIQUE INDEX "FinanceRow_tableId_code_key" ON "FinanceRow"("tableId", "code");

-- CreateIndex
CREATE INDEX "FinanceCell_columnId_idx" ON "FinanceCell"("columnId");

-- CreateIndex
CREATE UNIQUE INDEX "FinanceCell_rowId_columnId_key" ON "FinanceCell"("rowId", "columnId");

-- CreateIndex
CREATE INDEX "Check_financeTableId_idx" ON "Check"("financeTableId");

-- CreateIndex
CREATE UNIQUE INDEX "Check_reportId_code_key" ON "Check"("reportId", "code");

-- CreateIndex
CREATE INDEX "CheckObservation_observationId_idx" ON "CheckObservation"("observationId");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Directorate" ADD CONSTRAINT "Directorate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorLink" ADD CONSTRAINT "IndicatorLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorLink" ADD CONSTRAINT "IndicatorLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DimensionMember" ADD CONSTRAINT "DimensionMember_dimensionId_fkey" FOREIGN KEY ("dimensionId") REFERENCES "Dimension"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesMember" ADD CONSTRAINT "SeriesMember_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesMember" ADD CONSTRAINT "SeriesMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "DimensionMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_basePeriodId_fkey" FOREIGN KEY ("basePeriodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "Observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonStatement" ADD CONSTRAINT "ComparisonStatement_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonStatement" ADD CONSTRAINT "ComparisonStatement_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonStatement" ADD CONSTRAINT "ComparisonStatement_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonStatement" ADD CONSTRAINT "ComparisonStatement_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_financeCellId_fkey" FOREIGN KEY ("financeCellId") REFERENCES "FinanceCell"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commentary" ADD CONSTRAINT "Commentary_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commentary" ADD CONSTRAINT "Commentary_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentaryIndicator" ADD CONSTRAINT "CommentaryIndicator_commentaryId_fkey" FOREIGN KEY ("commentaryId") REFERENCES "Commentary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentaryIndicator" ADD CONSTRAINT "CommentaryIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionIndicator" ADD CONSTRAINT "ActionIndicator_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionIndicator" ADD CONSTRAINT "ActionIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskIndicator" ADD CONSTRAINT "RiskIndicator_riskId_fkey" FOREIGN KEY ("riskId") REFERENCES "Risk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskIndicator" ADD CONSTRAINT "RiskIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSection" ADD CONSTRAINT "ReportSection_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ReportSection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportFigure" ADD CONSTRAINT "ReportFigure_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportFigure" ADD CONSTRAINT "ReportFigure_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReference" ADD CONSTRAINT "ReportReference_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "ComparisonStatement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_commentaryId_fkey" FOREIGN KEY ("commentaryId") REFERENCES "Commentary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_riskId_fkey" FOREIGN KEY ("riskId") REFERENCES "Risk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_financeTableId_fkey" FOREIGN KEY ("financeTableId") REFERENCES "FinanceTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "Check"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceTable" ADD CONSTRAINT "FinanceTable_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceTable" ADD CONSTRAINT "FinanceTable_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceTable" ADD CONSTRAINT "FinanceTable_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceTable" ADD CONSTRAINT "FinanceTable_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceTable" ADD CONSTRAINT "FinanceTable_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceColumn" ADD CONSTRAINT "FinanceColumn_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "FinanceTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceRow" ADD CONSTRAINT "FinanceRow_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "FinanceTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceRow" ADD CONSTRAINT "FinanceRow_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceCell" ADD CONSTRAINT "FinanceCell_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "FinanceRow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FinanceCell" ADD CONSTRAINT "FinanceCell_columnId_fkey" FOREIGN KEY ("columnId") REFERENCES "FinanceColumn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Check" ADD CONSTRAINT "Check_financeTableId_fkey" FOREIGN KEY ("financeTableId") REFERENCES "FinanceTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckObservation" ADD CONSTRAINT "CheckObservation_checkId_fkey" FOREIGN KEY ("checkId") REFERENCES "Check"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckObservation" ADD CONSTRAINT "CheckObservation_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
