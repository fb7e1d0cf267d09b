// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Invoices.

use crate::runtime as rt;

/// The allowed values `altType` of `list-invoice-templates`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/paths/~1invoices~1template/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AltType {
    /// `location`.
    Location,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AltType { Location = "location" });

/// The allowed values `paymentMode` of `list-invoice-templates`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/paths/~1invoices~1template/get/parameters/7/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentMode {
    /// `default`.
    Default,
    /// `live`.
    Live,
    /// `test`.
    Test,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(PaymentMode { Default = "default", Live = "live", Test = "test" });

/// The allowed values `type` of `DiscountDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DiscountDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`.
    Percentage,
    /// `fixed`.
    Fixed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(DiscountType { Percentage = "percentage", Fixed = "fixed" });

/// The allowed values `calculation` of `ItemTaxDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ItemTaxDto/properties/calculation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemTaxCalculation {
    /// `exclusive`.
    Exclusive,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ItemTaxCalculation { Exclusive = "exclusive" });

/// The allowed values `type` of `InvoiceItem`.
///
/// Requests send it and answers hold it.
///
/// Overlay: `overlays/invoices/`, `#/components/schemas/InvoiceItem/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceItemType {
    /// `one_time`.
    OneTime,
    /// `recurring`.
    Recurring,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(InvoiceItemType { OneTime = "one_time", Recurring = "recurring" });

/// The allowed values `type` of `LateFeesConfigurationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesConfigurationDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LateFeesConfigurationType {
    /// `fixed`.
    Fixed,
    /// `percentage`.
    Percentage,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LateFeesConfigurationType { Fixed = "fixed", Percentage = "percentage" });

/// The allowed values `interval` of `LateFeesFrequencyDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesFrequencyDto/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LateFeesFrequencyInterval {
    /// `minute`.
    Minute,
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// `one_time`.
    OneTime,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    LateFeesFrequencyInterval { Minute = "minute", Hour = "hour", Day = "day", Week =
    "week", Month = "month", OneTime = "one_time" }
);

/// The allowed values `interval` of `LateFeesGraceDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesGraceDto/properties/interval`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LateFeesGraceInterval {
    /// `day`.
    Day,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LateFeesGraceInterval { Day = "day" });

/// The allowed values `type` of `LateFeesMaxFeesDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/LateFeesMaxFeesDto/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LateFeesMaxFeesType {
    /// `fixed`.
    Fixed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(LateFeesMaxFeesType { Fixed = "fixed" });

/// The allowed values `intervalType` of `CustomRRuleOptionsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CustomRRuleOptionsDto/properties/intervalType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntervalType {
    /// `yearly`.
    Yearly,
    /// `monthly`.
    Monthly,
    /// `weekly`.
    Weekly,
    /// `daily`.
    Daily,
    /// `hourly`.
    Hourly,
    /// `minutely`.
    Minutely,
    /// `secondly`.
    Secondly,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    IntervalType { Yearly = "yearly", Monthly = "monthly", Weekly = "weekly", Daily =
    "daily", Hourly = "hourly", Minutely = "minutely", Secondly = "secondly" }
);

/// The allowed values `dayOfWeek` of `CustomRRuleOptionsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CustomRRuleOptionsDto/properties/dayOfWeek`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRuleOptionsDayOfWeek {
    /// `mo`.
    Mo,
    /// `tu`.
    Tu,
    /// `we`.
    We,
    /// `th`.
    Th,
    /// `fr`.
    Fr,
    /// `sa`.
    Sa,
    /// `su`.
    Su,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRuleOptionsDayOfWeek { Mo = "mo", Tu = "tu", We = "we", Th = "th", Fr = "fr",
    Sa = "sa", Su = "su" }
);

/// The allowed values `monthOfYear` of `CustomRRuleOptionsDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/CustomRRuleOptionsDto/properties/monthOfYear`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRuleOptionsMonthOfYear {
    /// `jan`.
    Jan,
    /// `feb`.
    Feb,
    /// `mar`.
    Mar,
    /// `apr`.
    Apr,
    /// `may`.
    May,
    /// `jun`.
    Jun,
    /// `jul`.
    Jul,
    /// `aug`.
    Aug,
    /// `sep`.
    Sep,
    /// `oct`.
    Oct,
    /// `nov`.
    Nov,
    /// `dec`.
    Dec,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRuleOptionsMonthOfYear { Jan = "jan", Feb = "feb", Mar = "mar", Apr = "apr",
    May = "may", Jun = "jun", Jul = "jul", Aug = "aug", Sep = "sep", Oct = "oct", Nov =
    "nov", Dec = "dec" }
);

/// The allowed values `status` of `DefaultInvoiceResponseDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/DefaultInvoiceResponseDto/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    /// `draft`.
    Draft,
    /// `sent`.
    Sent,
    /// `payment_processing`.
    PaymentProcessing,
    /// `paid`.
    Paid,
    /// `void`.
    Void,
    /// `partially_paid`.
    PartiallyPaid,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Status { Draft = "draft", Sent = "sent", PaymentProcessing = "payment_processing",
    Paid = "paid", Void = "void", PartiallyPaid = "partially_paid" }
);

/// The allowed values `action` of `Text2PayDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/Text2PayDto/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Text2PayAction {
    /// `draft`.
    Draft,
    /// `send`.
    Send,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Text2PayAction { Draft = "draft", Send = "send" });

/// The allowed values `countryCode` of `Address`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/Address/properties/countryCode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddressCountryCode {
    /// `AF`.
    Af,
    /// `AX`.
    Ax,
    /// `AL`.
    Al,
    /// `DZ`.
    Dz,
    /// `AS`.
    As,
    /// `AD`.
    Ad,
    /// `AO`.
    Ao,
    /// `AI`.
    Ai,
    /// `AQ`.
    Aq,
    /// `AG`.
    Ag,
    /// `AR`.
    Ar,
    /// `AM`.
    Am,
    /// `AW`.
    Aw,
    /// `AU`.
    Au,
    /// `AT`.
    At,
    /// `AZ`.
    Az,
    /// `BS`.
    Bs,
    /// `BH`.
    Bh,
    /// `BD`.
    Bd,
    /// `BB`.
    Bb,
    /// `BY`.
    By,
    /// `BE`.
    Be,
    /// `BZ`.
    Bz,
    /// `BJ`.
    Bj,
    /// `BM`.
    Bm,
    /// `BT`.
    Bt,
    /// `BO`.
    Bo,
    /// `BA`.
    Ba,
    /// `BW`.
    Bw,
    /// `BV`.
    Bv,
    /// `BR`.
    Br,
    /// `IO`.
    Io,
    /// `BN`.
    Bn,
    /// `BG`.
    Bg,
    /// `BF`.
    Bf,
    /// `BI`.
    Bi,
    /// `KH`.
    Kh,
    /// `CM`.
    Cm,
    /// `CA`.
    Ca,
    /// `CV`.
    Cv,
    /// `KY`.
    Ky,
    /// `CF`.
    Cf,
    /// `TD`.
    Td,
    /// `CL`.
    Cl,
    /// `CN`.
    Cn,
    /// `CX`.
    Cx,
    /// `CC`.
    Cc,
    /// `CO`.
    Co,
    /// `KM`.
    Km,
    /// `CG`.
    Cg,
    /// `CD`.
    Cd,
    /// `CK`.
    Ck,
    /// `CR`.
    Cr,
    /// `CI`.
    Ci,
    /// `HR`.
    Hr,
    /// `CU`.
    Cu,
    /// `CY`.
    Cy,
    /// `CZ`.
    Cz,
    /// `DK`.
    Dk,
    /// `DJ`.
    Dj,
    /// `DM`.
    Dm,
    /// `DO`.
    Do,
    /// `EC`.
    Ec,
    /// `EG`.
    Eg,
    /// `SV`.
    Sv,
    /// `GQ`.
    Gq,
    /// `ER`.
    Er,
    /// `EE`.
    Ee,
    /// `ET`.
    Et,
    /// `FK`.
    Fk,
    /// `FO`.
    Fo,
    /// `FJ`.
    Fj,
    /// `FI`.
    Fi,
    /// `FR`.
    Fr,
    /// `GF`.
    Gf,
    /// `PF`.
    Pf,
    /// `TF`.
    Tf,
    /// `GA`.
    Ga,
    /// `GM`.
    Gm,
    /// `GE`.
    Ge,
    /// `DE`.
    De,
    /// `GH`.
    Gh,
    /// `GI`.
    Gi,
    /// `GR`.
    Gr,
    /// `GL`.
    Gl,
    /// `GD`.
    Gd,
    /// `GP`.
    Gp,
    /// `GU`.
    Gu,
    /// `GT`.
    Gt,
    /// `GG`.
    Gg,
    /// `GN`.
    Gn,
    /// `GW`.
    Gw,
    /// `GY`.
    Gy,
    /// `HT`.
    Ht,
    /// `HM`.
    Hm,
    /// `VA`.
    Va,
    /// `HN`.
    Hn,
    /// `HK`.
    Hk,
    /// `HU`.
    Hu,
    /// `IS`.
    Is,
    /// `IN`.
    In,
    /// `ID`.
    Id,
    /// `IR`.
    Ir,
    /// `IQ`.
    Iq,
    /// `IE`.
    Ie,
    /// `IM`.
    Im,
    /// `IL`.
    Il,
    /// `IT`.
    It,
    /// `JM`.
    Jm,
    /// `JP`.
    Jp,
    /// `JE`.
    Je,
    /// `JO`.
    Jo,
    /// `KZ`.
    Kz,
    /// `KE`.
    Ke,
    /// `KI`.
    Ki,
    /// `KP`.
    Kp,
    /// `KR`.
    Kr,
    /// `XK`.
    Xk,
    /// `KW`.
    Kw,
    /// `KG`.
    Kg,
    /// `LA`.
    La,
    /// `LV`.
    Lv,
    /// `LB`.
    Lb,
    /// `LS`.
    Ls,
    /// `LR`.
    Lr,
    /// `LY`.
    Ly,
    /// `LI`.
    Li,
    /// `LT`.
    Lt,
    /// `LU`.
    Lu,
    /// `MO`.
    Mo,
    /// `MK`.
    Mk,
    /// `MG`.
    Mg,
    /// `MW`.
    Mw,
    /// `MY`.
    My,
    /// `MV`.
    Mv,
    /// `ML`.
    Ml,
    /// `MT`.
    Mt,
    /// `MH`.
    Mh,
    /// `MQ`.
    Mq,
    /// `MR`.
    Mr,
    /// `MU`.
    Mu,
    /// `YT`.
    Yt,
    /// `MX`.
    Mx,
    /// `FM`.
    Fm,
    /// `MD`.
    Md,
    /// `MC`.
    Mc,
    /// `MN`.
    Mn,
    /// `ME`.
    Me,
    /// `MS`.
    Ms,
    /// `MA`.
    Ma,
    /// `MZ`.
    Mz,
    /// `MM`.
    Mm,
    /// `NA`.
    Na,
    /// `NR`.
    Nr,
    /// `NP`.
    Np,
    /// `NL`.
    Nl,
    /// `AN`.
    An,
    /// `NC`.
    Nc,
    /// `NZ`.
    Nz,
    /// `NI`.
    Ni,
    /// `NE`.
    Ne,
    /// `NG`.
    Ng,
    /// `NU`.
    Nu,
    /// `NF`.
    Nf,
    /// `MP`.
    Mp,
    /// `NO`.
    No,
    /// `OM`.
    Om,
    /// `PK`.
    Pk,
    /// `PW`.
    Pw,
    /// `PS`.
    Ps,
    /// `PA`.
    Pa,
    /// `PG`.
    Pg,
    /// `PY`.
    Py,
    /// `PE`.
    Pe,
    /// `PH`.
    Ph,
    /// `PN`.
    Pn,
    /// `PL`.
    Pl,
    /// `PT`.
    Pt,
    /// `PR`.
    Pr,
    /// `QA`.
    Qa,
    /// `RE`.
    Re,
    /// `RO`.
    Ro,
    /// `RU`.
    Ru,
    /// `RW`.
    Rw,
    /// `SH`.
    Sh,
    /// `KN`.
    Kn,
    /// `LC`.
    Lc,
    /// `MF`.
    Mf,
    /// `PM`.
    Pm,
    /// `VC`.
    Vc,
    /// `WS`.
    Ws,
    /// `SM`.
    Sm,
    /// `ST`.
    St,
    /// `SA`.
    Sa,
    /// `SN`.
    Sn,
    /// `RS`.
    Rs,
    /// `SC`.
    Sc,
    /// `SL`.
    Sl,
    /// `SG`.
    Sg,
    /// `SX`.
    Sx,
    /// `SK`.
    Sk,
    /// `SI`.
    Si,
    /// `SB`.
    Sb,
    /// `SO`.
    So,
    /// `ZA`.
    Za,
    /// `GS`.
    Gs,
    /// `ES`.
    Es,
    /// `LK`.
    Lk,
    /// `SD`.
    Sd,
    /// `SR`.
    Sr,
    /// `SJ`.
    Sj,
    /// `SZ`.
    Sz,
    /// `SE`.
    Se,
    /// `CH`.
    Ch,
    /// `SY`.
    Sy,
    /// `TW`.
    Tw,
    /// `TJ`.
    Tj,
    /// `TZ`.
    Tz,
    /// `TH`.
    Th,
    /// `TL`.
    Tl,
    /// `TG`.
    Tg,
    /// `TK`.
    Tk,
    /// `TO`.
    To,
    /// `TT`.
    Tt,
    /// `TN`.
    Tn,
    /// `TR`.
    Tr,
    /// `TM`.
    Tm,
    /// `TC`.
    Tc,
    /// `TV`.
    Tv,
    /// `UG`.
    Ug,
    /// `GB`.
    Gb,
    /// `UA`.
    Ua,
    /// `AE`.
    Ae,
    /// `US`.
    Us,
    /// `UM`.
    Um,
    /// `UY`.
    Uy,
    /// `UZ`.
    Uz,
    /// `VU`.
    Vu,
    /// `VE`.
    Ve,
    /// `VN`.
    Vn,
    /// `VG`.
    Vg,
    /// `VI`.
    Vi,
    /// `WF`.
    Wf,
    /// `EH`.
    Eh,
    /// `YE`.
    Ye,
    /// `ZM`.
    Zm,
    /// `ZW`.
    Zw,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    AddressCountryCode { Af = "AF", Ax = "AX", Al = "AL", Dz = "DZ", As = "AS", Ad =
    "AD", Ao = "AO", Ai = "AI", Aq = "AQ", Ag = "AG", Ar = "AR", Am = "AM", Aw = "AW", Au
    = "AU", At = "AT", Az = "AZ", Bs = "BS", Bh = "BH", Bd = "BD", Bb = "BB", By = "BY",
    Be = "BE", Bz = "BZ", Bj = "BJ", Bm = "BM", Bt = "BT", Bo = "BO", Ba = "BA", Bw =
    "BW", Bv = "BV", Br = "BR", Io = "IO", Bn = "BN", Bg = "BG", Bf = "BF", Bi = "BI", Kh
    = "KH", Cm = "CM", Ca = "CA", Cv = "CV", Ky = "KY", Cf = "CF", Td = "TD", Cl = "CL",
    Cn = "CN", Cx = "CX", Cc = "CC", Co = "CO", Km = "KM", Cg = "CG", Cd = "CD", Ck =
    "CK", Cr = "CR", Ci = "CI", Hr = "HR", Cu = "CU", Cy = "CY", Cz = "CZ", Dk = "DK", Dj
    = "DJ", Dm = "DM", Do = "DO", Ec = "EC", Eg = "EG", Sv = "SV", Gq = "GQ", Er = "ER",
    Ee = "EE", Et = "ET", Fk = "FK", Fo = "FO", Fj = "FJ", Fi = "FI", Fr = "FR", Gf =
    "GF", Pf = "PF", Tf = "TF", Ga = "GA", Gm = "GM", Ge = "GE", De = "DE", Gh = "GH", Gi
    = "GI", Gr = "GR", Gl = "GL", Gd = "GD", Gp = "GP", Gu = "GU", Gt = "GT", Gg = "GG",
    Gn = "GN", Gw = "GW", Gy = "GY", Ht = "HT", Hm = "HM", Va = "VA", Hn = "HN", Hk =
    "HK", Hu = "HU", Is = "IS", In = "IN", Id = "ID", Ir = "IR", Iq = "IQ", Ie = "IE", Im
    = "IM", Il = "IL", It = "IT", Jm = "JM", Jp = "JP", Je = "JE", Jo = "JO", Kz = "KZ",
    Ke = "KE", Ki = "KI", Kp = "KP", Kr = "KR", Xk = "XK", Kw = "KW", Kg = "KG", La =
    "LA", Lv = "LV", Lb = "LB", Ls = "LS", Lr = "LR", Ly = "LY", Li = "LI", Lt = "LT", Lu
    = "LU", Mo = "MO", Mk = "MK", Mg = "MG", Mw = "MW", My = "MY", Mv = "MV", Ml = "ML",
    Mt = "MT", Mh = "MH", Mq = "MQ", Mr = "MR", Mu = "MU", Yt = "YT", Mx = "MX", Fm =
    "FM", Md = "MD", Mc = "MC", Mn = "MN", Me = "ME", Ms = "MS", Ma = "MA", Mz = "MZ", Mm
    = "MM", Na = "NA", Nr = "NR", Np = "NP", Nl = "NL", An = "AN", Nc = "NC", Nz = "NZ",
    Ni = "NI", Ne = "NE", Ng = "NG", Nu = "NU", Nf = "NF", Mp = "MP", No = "NO", Om =
    "OM", Pk = "PK", Pw = "PW", Ps = "PS", Pa = "PA", Pg = "PG", Py = "PY", Pe = "PE", Ph
    = "PH", Pn = "PN", Pl = "PL", Pt = "PT", Pr = "PR", Qa = "QA", Re = "RE", Ro = "RO",
    Ru = "RU", Rw = "RW", Sh = "SH", Kn = "KN", Lc = "LC", Mf = "MF", Pm = "PM", Vc =
    "VC", Ws = "WS", Sm = "SM", St = "ST", Sa = "SA", Sn = "SN", Rs = "RS", Sc = "SC", Sl
    = "SL", Sg = "SG", Sx = "SX", Sk = "SK", Si = "SI", Sb = "SB", So = "SO", Za = "ZA",
    Gs = "GS", Es = "ES", Lk = "LK", Sd = "SD", Sr = "SR", Sj = "SJ", Sz = "SZ", Se =
    "SE", Ch = "CH", Sy = "SY", Tw = "TW", Tj = "TJ", Tz = "TZ", Th = "TH", Tl = "TL", Tg
    = "TG", Tk = "TK", To = "TO", Tt = "TT", Tn = "TN", Tr = "TR", Tm = "TM", Tc = "TC",
    Tv = "TV", Ug = "UG", Gb = "GB", Ua = "UA", Ae = "AE", Us = "US", Um = "UM", Uy =
    "UY", Uz = "UZ", Vu = "VU", Ve = "VE", Vn = "VN", Vg = "VG", Vi = "VI", Wf = "WF", Eh
    = "EH", Ye = "YE", Zm = "ZM", Zw = "ZW" }
);

/// The allowed values `reminderTime` of `ReminderDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ReminderDto/properties/reminderTime`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReminderReminderTime {
    /// `before`.
    Before,
    /// `after`.
    After,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ReminderReminderTime { Before = "before", After = "after" });

/// The allowed values `reminderInvoiceCondition` of `ReminderDto`.
///
/// Answers hold it.
///
/// Document: `api/invoices.yaml#/components/schemas/ReminderDto/properties/reminderInvoiceCondition`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReminderReminderInvoiceCondition {
    /// `invoice_sent`.
    InvoiceSent,
    /// `invoice_overdue`.
    InvoiceOverdue,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ReminderReminderInvoiceCondition { InvoiceSent = "invoice_sent", InvoiceOverdue =
    "invoice_overdue" }
);

/// The allowed values `action` of `SendInvoiceDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/SendInvoiceDto/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Action {
    /// `sms_and_email`.
    SmsAndEmail,
    /// `send_manually`.
    SendManually,
    /// `email`.
    Email,
    /// `sms`.
    Sms,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    Action { SmsAndEmail = "sms_and_email", SendManually = "send_manually", Email =
    "email", Sms = "sms" }
);

/// The allowed values `mode` of `RecordPaymentDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/RecordPaymentDto/properties/mode`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordPaymentMode {
    /// `cash`.
    Cash,
    /// `card`.
    Card,
    /// `cheque`.
    Cheque,
    /// `bank_transfer`.
    BankTransfer,
    /// `other`.
    Other,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    RecordPaymentMode { Cash = "cash", Card = "card", Cheque = "cheque", BankTransfer =
    "bank_transfer", Other = "other" }
);

/// The allowed values `depositDateType` of `PaymentScheduleDateConfigDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/PaymentScheduleDateConfigDto/properties/depositDateType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentScheduleDateConfigDepositDateType {
    /// `estimate_accepted`.
    EstimateAccepted,
    /// `custom`.
    Custom,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PaymentScheduleDateConfigDepositDateType { EstimateAccepted = "estimate_accepted",
    Custom = "custom" }
);

/// The allowed values `scheduleDateType` of `PaymentScheduleDateConfigDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/PaymentScheduleDateConfigDto/properties/scheduleDateType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentScheduleDateConfigScheduleDateType {
    /// `regular_interval`.
    RegularInterval,
    /// `custom`.
    Custom,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    PaymentScheduleDateConfigScheduleDateType { RegularInterval = "regular_interval",
    Custom = "custom" }
);

/// The allowed values `estimateStatus` of `UpdateEstimateDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/UpdateEstimateDto/properties/estimateStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateEstimateEstimateStatus {
    /// `all`.
    All,
    /// `draft`.
    Draft,
    /// `sent`.
    Sent,
    /// `accepted`.
    Accepted,
    /// `declined`.
    Declined,
    /// `invoiced`.
    Invoiced,
    /// `viewed`.
    Viewed,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    UpdateEstimateEstimateStatus { All = "all", Draft = "draft", Sent = "sent", Accepted
    = "accepted", Declined = "declined", Invoiced = "invoiced", Viewed = "viewed" }
);

/// The allowed values `version` of `CreateInvoiceFromEstimateDto`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/components/schemas/CreateInvoiceFromEstimateDto/properties/version`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateInvoiceFromEstimateVersion {
    /// `v1`.
    V1,
    /// `v2`.
    V2,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(CreateInvoiceFromEstimateVersion { V1 = "v1", V2 = "v2" });

/// The allowed values `status` of `list-estimates`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/paths/~1invoices~1estimate~1list/get/parameters/6/schema`.
///
/// The same as [`UpdateEstimateEstimateStatus`].
pub type ListEstimatesStatus = UpdateEstimateEstimateStatus;

/// The allowed values `sortField` of `list-invoices`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/paths/~1invoices~1/get/parameters/11/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSortField {
    /// `issueDate`.
    IssueDate,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListSortField { IssueDate = "issueDate" });

/// The allowed values `sortOrder` of `list-invoices`.
///
/// Requests send it.
///
/// Document: `api/invoices.yaml#/paths/~1invoices~1/get/parameters/12/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSortOrder {
    /// `ascend`.
    Ascend,
    /// `descend`.
    Descend,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ListSortOrder { Ascend = "ascend", Descend = "descend" });
