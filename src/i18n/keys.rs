//! The keys of the interface texts.

#[cfg(not(target_arch = "wasm32"))]
use crate::data::{
    Certainty, EntityKind, FigureTopic, Grade, Group, InZone, Kind, MeasurementUnit, Mode,
    Qualifier, Scope, SourceLanguage, Status, Step, Topic,
};

/// Declares [`Key`]. In the Wasm a key is its number; the names serve the builder alone.
macro_rules! keys {
    ($($variant:ident = $name:literal,)+) => {
        /// The key of an interface text: its name in `texts.<code>.json`, in camel case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the texts themselves say what each is")]
        pub enum Key {
            $($variant,)+
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl Key {
            /// Every key, in the order of the bundle.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in the file.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

keys! {
    // Frame
    TitlePattern = "title-pattern",
    Locale = "locale",
    PictureAlt = "picture-alt",
    SkipToMain = "skip-to-main",
    NavLabel = "nav-label",
    NavOverview = "nav-overview",
    NavSectors = "nav-sectors",
    NavProjects = "nav-projects",
    NavCompanies = "nav-companies",
    NavInitiatives = "nav-initiatives",
    NavFigures = "nav-figures",
    NavTimeline = "nav-timeline",
    NavLocation = "nav-location",
    NavSources = "nav-sources",
    NavGlossary = "nav-glossary",
    NavAbout = "nav-about",
    ThemeTitle = "theme-title",
    ThemeAuto = "theme-auto",
    ThemeLight = "theme-light",
    ThemeDark = "theme-dark",
    FooterOfficial = "footer-official",
    FooterUnofficial = "footer-unofficial",
    FooterRelease = "footer-release",
    ReportError = "report-error",
    ReportStatement = "report-statement",
    ReportNobody = "report-nobody",
    // Failures
    NoScript = "no-script",
    FailGlue = "fail-glue",
    FailWasm = "fail-wasm",
    FailBundle = "fail-bundle",
    FailBundleBroken = "fail-bundle-broken",
    FailRelease = "fail-release",
    FailCrashed = "fail-crashed",
    // Not found
    NotFoundTitle = "not-found-title",
    NotFoundText = "not-found-text",
    // Numbers and dates
    NumberGroup = "number-group",
    NumberPoint = "number-point",
    QuantityRank = "quantity-rank",
    QuantityPlain = "quantity-plain",
    MoneyScales = "money-scales",
    MoneyUnit = "money-unit",
    CountScales = "count-scales",
    CountUnit = "count-unit",
    DurationHours = "duration-hours",
    DurationBoth = "duration-both",
    QualifierAbout = "qualifier-about",
    QualifierOver = "qualifier-over",
    QualifierUnder = "qualifier-under",
    Months = "months",
    DateYear = "date-year",
    DateQuarter = "date-quarter",
    DateMonth = "date-month",
    DateDay = "date-day",
    DateBetween = "date-between",
    DateBetweenMonths = "date-between-months",
    DateFrom = "date-from",
    DateBy = "date-by",
    DateInferred = "date-inferred",
    PeriodRange = "period-range",
    PeriodQuarters = "period-quarters",
    PeriodMonths = "period-months",
    AsOf = "as-of",
    ListSeparator = "list-separator",
    LimitSeparator = "limit-separator",
    Colon = "colon",
    // Sources
    MarkLabel = "mark-label",
    SourceDated = "source-dated",
    SourceUndated = "source-undated",
    SourcePageTitle = "source-page-title",
    SourcesTitle = "sources-title",
    SourcesLead = "sources-lead",
    SourceTitle = "source-title",
    SourceDate = "source-date",
    SourceDateUnknown = "source-date-unknown",
    SourceLanguage = "source-language",
    SourceGrade = "source-grade",
    SourceNote = "source-note",
    SourceOpen = "source-open",
    SourceNoAddress = "source-no-address",
    SourceCited = "source-cited",
    PageSources = "page-sources",
    GradeCount = "grade-count",
    // Overview
    HeroKicker = "hero-kicker",
    FiguresTitle = "figures-title",
    FigureFromTo = "figure-from-to",
    FigureTo = "figure-to",
    FigureStated = "figure-stated",
    FieldTitle = "field-title",
    FieldText = "field-text",
    FieldTableCaption = "field-table-caption",
    FilterTitle = "filter-title",
    FilterAll = "filter-all",
    FilterResult = "filter-result",
    LegendPart = "legend-part",
    LegendSilent = "legend-silent",
    FieldSilent = "field-silent",
    SectorsText = "sectors-text",
    SectorsTitle = "sectors-title",
    SectorProjects = "sector-projects",
    SectorCounts = "sector-counts",
    SectorsAll = "sectors-all",
    SectorReforms = "sector-reforms",
    SectorOthers = "sector-others",
    FlagshipsTitle = "flagships-title",
    FlagshipsText = "flagships-text",
    InitiativesTitle = "initiatives-title",
    InitiativesLead = "initiatives-lead",
    PathTitle = "path-title",
    InitiativesAll = "initiatives-all",
    InitiativesText = "initiatives-text",
    StepEmpty = "step-empty",
    StepHere = "step-here",
    InitiativesAlong = "initiatives-along",
    InitiativesBeyond = "initiatives-beyond",
    InitiativeAim = "initiative-aim",
    InitiativeEffect = "initiative-effect",
    InitiativeHasEffect = "initiative-has-effect",
    InitiativeNoAim = "initiative-no-aim",
    InitiativeNoEffect = "initiative-no-effect",
    InitiativeSteps = "initiative-steps",
    InitiativeProjects = "initiative-projects",
    InitiativeCompanies = "initiative-companies",
    InitiativeOthers = "initiative-others",
    FactSince = "fact-since",
    FactForWhom = "fact-for-whom",
    TrustTitle = "trust-title",
    TrustSources = "trust-sources",
    TrustStatus = "trust-status",
    TrustUnknown = "trust-unknown",
    TrustMore = "trust-more",
    // Projects
    PromiseLabel = "promise-label",
    HistoryTitle = "history-title",
    StatusInPart = "status-in-part",
    StatusReported = "status-reported",
    StatusReportOf = "status-report-of",
    StatusLater = "status-later",
    StatusSilent = "status-silent",
    NothingReported = "nothing-reported",
    CompanyUnnamed = "company-unnamed",
    CompanyMakes = "company-makes",
    CompaniesTitle = "companies-title",
    CompaniesLead = "companies-lead",
    CompaniesCount = "companies-count",
    CompaniesNone = "companies-none",
    CompaniesOther = "companies-other",
    CompanyWhere = "company-where",
    CompanyTicker = "company-ticker",
    CompanyStages = "company-stages",
    CompanyNeighbours = "company-neighbours",
    CapacityTitle = "capacity-title",
    CapacityCaption = "capacity-caption",
    MoneyTitle = "money-title",
    MoneyCaption = "money-caption",
    MoneyBarsTitle = "money-bars-title",
    MoneyBarsText = "money-bars-text",
    MoneyBarsCaption = "money-bars-caption",
    MoneySumsOf = "money-sums-of",
    ProjectReforms = "project-reforms",
    ReformsTouching = "reforms-touching",
    OtherFlagships = "other-flagships",
    ProjectsTitle = "projects-title",
    ProjectsLead = "projects-lead",
    ProjectsCount = "projects-count",
    ProjectsCaption = "projects-caption",
    ProjectsSilent = "projects-silent",
    ProjectsAll = "projects-all",
    TallyLabel = "tally-label",
    ProjectFamily = "project-family",
    FlagshipMark = "flagship-mark",
    ColumnProject = "column-project",
    ColumnCompany = "column-company",
    ColumnProduct = "column-product",
    ColumnStage = "column-stage",
    ColumnUnit = "column-unit",
    ColumnCapacity = "column-capacity",
    ColumnKind = "column-kind",
    ColumnStatus = "column-status",
    ColumnReport = "column-report",
    ColumnSector = "column-sector",
    ColumnSums = "column-sums",
    ColumnBar = "column-bar",
    ColumnWay = "column-way",
    ColumnLength = "column-length",
    ColumnFile = "column-file",
    ColumnBytes = "column-bytes",
    ColumnFor = "column-for",
    ColumnSum = "column-sum",
    ColumnStated = "column-stated",
    // Sectors
    SectorChains = "sector-chains",
    SectorChainsText = "sector-chains-text",
    StageCompanies = "stage-companies",
    StageProjects = "stage-projects",
    StageAlso = "stage-also",
    StageOpen = "stage-open",
    StageOpenTell = "stage-open-tell",
    StageOpenShort = "stage-open-short",
    InstitutesTitle = "institutes-title",
    // Figures, timeline, location
    FiguresPageTitle = "figures-page-title",
    FiguresPageLead = "figures-page-lead",
    FiguresResults = "figures-results",
    FiguresAims = "figures-aims",
    SeriesSentence = "series-sentence",
    SeriesLabel = "series-label",
    ContentsLabel = "contents-label",
    TimelineTitle = "timeline-title",
    TimelineLead = "timeline-lead",
    DatedTitle = "dated-title",
    StripLabel = "strip-label",
    StripSentence = "strip-sentence",
    StripSkip = "strip-skip",
    LocationTitle = "location-title",
    LocationLead = "location-lead",
    ZoneTitle = "zone-title",
    WaysTitle = "ways-title",
    WaysText = "ways-text",
    WaysMinutes = "ways-minutes",
    WaysKm = "ways-km",
    InitiativeSince = "initiative-since",
    ErrorSubject = "error-subject",
    // Glossary
    GlossaryTitle = "glossary-title",
    GlossaryLead = "glossary-lead",
    // Conflicts, unknowns, targets
    ConflictsTitle = "conflicts-title",
    ConflictReading = "conflict-reading",
    UnknownsTitle = "unknowns-title",
    TargetPast = "target-past",
    TargetPastStated = "target-past-stated",
    // Methods
    AboutTitle = "about-title",
    AboutLead = "about-lead",
    AboutWho = "about-who",
    AboutWhoText = "about-who-text",
    AboutContact = "about-contact",
    AboutContactText = "about-contact-text",
    AboutMethod = "about-method",
    AboutRuleSource = "about-rule-source",
    AboutRuleKinds = "about-rule-kinds",
    AboutRuleStatus = "about-rule-status",
    AboutRuleSilence = "about-rule-silence",
    AboutRuleConflict = "about-rule-conflict",
    AboutRuleUnknown = "about-rule-unknown",
    AboutRuleNames = "about-rule-names",
    AboutStatus = "about-status",
    AboutStatusText = "about-status-text",
    AboutKinds = "about-kinds",
    AboutGrades = "about-grades",
    AboutSizes = "about-sizes",
    AboutSizesText = "about-sizes-text",
    SizesPacked = "sizes-packed",
    SizesRaw = "sizes-raw",
    SizesStyle = "sizes-style",
    SizesBoot = "sizes-boot",
    SizesWasm = "sizes-wasm",
    SizesBundle = "sizes-bundle",
    AboutAccess = "about-access",
    AboutAccessKeyboard = "about-access-keyboard",
    AboutAccessReading = "about-access-reading",
    AboutAccessColour = "about-access-colour",
    AboutAccessTested = "about-access-tested",
    AboutAccessNot = "about-access-not",
    AboutLicence = "about-licence",
    AboutLicenceText = "about-licence-text",
}

/// Every name that a file of texts must have: the keys, and a word for each word of the record.
#[cfg(not(target_arch = "wasm32"))]
pub fn all_keys() -> Vec<String> {
    let mut all: Vec<_> = Key::ALL.iter().map(|key| key.as_str().to_owned()).collect();
    let mut add = |family: &str, words: Vec<&str>| {
        all.extend(words.into_iter().map(|word| format!("{family}.{word}")));
    };
    let words = |status: &[Status]| status.iter().map(|status| status.as_str()).collect();
    add("status", words(Status::ALL));
    add("status-definition", words(Status::ALL));
    for family in ["kind", "kind-definition"] {
        add(family, Kind::ALL.iter().map(|kind| kind.as_str()).collect());
    }
    for family in ["grade", "grade-definition"] {
        add(family, Grade::ALL.iter().map(|grade| grade.as_str()).collect());
    }
    add("scope", Scope::ALL.iter().map(|scope| scope.as_str()).collect());
    add("certainty", Certainty::ALL.iter().map(|certainty| certainty.as_str()).collect());
    add("in-zone", InZone::ALL.iter().map(|answer| answer.as_str()).collect());
    add("group", Group::ALL.iter().map(|group| group.as_str()).collect());
    add("figure-topic", FigureTopic::ALL.iter().map(|topic| topic.as_str()).collect());
    add("topic", Topic::ALL.iter().map(|topic| topic.as_str()).collect());
    add("mode", Mode::ALL.iter().map(|mode| mode.as_str()).collect());
    add("step", Step::ALL.iter().map(|step| step.as_str()).collect());
    add("qualifier", Qualifier::ALL.iter().map(|qualifier| qualifier.as_str()).collect());
    add("entity", EntityKind::ALL.iter().map(|kind| kind.as_str()).collect());
    add("unit", MeasurementUnit::ALL.iter().map(|unit| unit.as_str()).collect());
    add("language", SourceLanguage::ALL.iter().map(|language| language.as_str()).collect());
    all
}
