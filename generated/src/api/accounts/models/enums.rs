// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Accounts.

use crate::runtime as rt;

/// The allowed values `country` of `UpdateLocationDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/UpdateLocationDto/properties/country`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Country {
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
    Country { Af = "AF", Ax = "AX", Al = "AL", Dz = "DZ", As = "AS", Ad = "AD", Ao =
    "AO", Ai = "AI", Aq = "AQ", Ag = "AG", Ar = "AR", Am = "AM", Aw = "AW", Au = "AU", At
    = "AT", Az = "AZ", Bs = "BS", Bh = "BH", Bd = "BD", Bb = "BB", By = "BY", Be = "BE",
    Bz = "BZ", Bj = "BJ", Bm = "BM", Bt = "BT", Bo = "BO", Ba = "BA", Bw = "BW", Bv =
    "BV", Br = "BR", Io = "IO", Bn = "BN", Bg = "BG", Bf = "BF", Bi = "BI", Kh = "KH", Cm
    = "CM", Ca = "CA", Cv = "CV", Ky = "KY", Cf = "CF", Td = "TD", Cl = "CL", Cn = "CN",
    Cx = "CX", Cc = "CC", Co = "CO", Km = "KM", Cg = "CG", Cd = "CD", Ck = "CK", Cr =
    "CR", Ci = "CI", Hr = "HR", Cu = "CU", Cy = "CY", Cz = "CZ", Dk = "DK", Dj = "DJ", Dm
    = "DM", Do = "DO", Ec = "EC", Eg = "EG", Sv = "SV", Gq = "GQ", Er = "ER", Ee = "EE",
    Et = "ET", Fk = "FK", Fo = "FO", Fj = "FJ", Fi = "FI", Fr = "FR", Gf = "GF", Pf =
    "PF", Tf = "TF", Ga = "GA", Gm = "GM", Ge = "GE", De = "DE", Gh = "GH", Gi = "GI", Gr
    = "GR", Gl = "GL", Gd = "GD", Gp = "GP", Gu = "GU", Gt = "GT", Gg = "GG", Gn = "GN",
    Gw = "GW", Gy = "GY", Ht = "HT", Hm = "HM", Va = "VA", Hn = "HN", Hk = "HK", Hu =
    "HU", Is = "IS", In = "IN", Id = "ID", Ir = "IR", Iq = "IQ", Ie = "IE", Im = "IM", Il
    = "IL", It = "IT", Jm = "JM", Jp = "JP", Je = "JE", Jo = "JO", Kz = "KZ", Ke = "KE",
    Ki = "KI", Kp = "KP", Kr = "KR", Xk = "XK", Kw = "KW", Kg = "KG", La = "LA", Lv =
    "LV", Lb = "LB", Ls = "LS", Lr = "LR", Ly = "LY", Li = "LI", Lt = "LT", Lu = "LU", Mo
    = "MO", Mk = "MK", Mg = "MG", Mw = "MW", My = "MY", Mv = "MV", Ml = "ML", Mt = "MT",
    Mh = "MH", Mq = "MQ", Mr = "MR", Mu = "MU", Yt = "YT", Mx = "MX", Fm = "FM", Md =
    "MD", Mc = "MC", Mn = "MN", Me = "ME", Ms = "MS", Ma = "MA", Mz = "MZ", Mm = "MM", Na
    = "NA", Nr = "NR", Np = "NP", Nl = "NL", An = "AN", Nc = "NC", Nz = "NZ", Ni = "NI",
    Ne = "NE", Ng = "NG", Nu = "NU", Nf = "NF", Mp = "MP", No = "NO", Om = "OM", Pk =
    "PK", Pw = "PW", Ps = "PS", Pa = "PA", Pg = "PG", Py = "PY", Pe = "PE", Ph = "PH", Pn
    = "PN", Pl = "PL", Pt = "PT", Pr = "PR", Qa = "QA", Re = "RE", Ro = "RO", Ru = "RU",
    Rw = "RW", Sh = "SH", Kn = "KN", Lc = "LC", Mf = "MF", Pm = "PM", Vc = "VC", Ws =
    "WS", Sm = "SM", St = "ST", Sa = "SA", Sn = "SN", Rs = "RS", Sc = "SC", Sl = "SL", Sg
    = "SG", Sx = "SX", Sk = "SK", Si = "SI", Sb = "SB", So = "SO", Za = "ZA", Gs = "GS",
    Es = "ES", Lk = "LK", Sd = "SD", Sr = "SR", Sj = "SJ", Sz = "SZ", Se = "SE", Ch =
    "CH", Sy = "SY", Tw = "TW", Tj = "TJ", Tz = "TZ", Th = "TH", Tl = "TL", Tg = "TG", Tk
    = "TK", To = "TO", Tt = "TT", Tn = "TN", Tr = "TR", Tm = "TM", Tc = "TC", Tv = "TV",
    Ug = "UG", Gb = "GB", Ua = "UA", Ae = "AE", Us = "US", Um = "UM", Uy = "UY", Uz =
    "UZ", Vu = "VU", Ve = "VE", Vn = "VN", Vg = "VG", Vi = "VI", Wf = "WF", Eh = "EH", Ye
    = "YE", Zm = "ZM", Zw = "ZW" }
);

/// The allowed values `intervalType` of `CustomRRulesOptions`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomRRulesOptions/properties/intervalType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRulesOptionsIntervalType {
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
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRulesOptionsIntervalType { Yearly = "yearly", Monthly = "monthly", Weekly =
    "weekly", Daily = "daily", Hourly = "hourly" }
);

/// The allowed values `dayOfWeek` of `CustomRRulesOptions`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomRRulesOptions/properties/dayOfWeek`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomRRulesOptionsDayOfWeek {
    /// `MO`.
    Mo,
    /// `TU`.
    Tu,
    /// `WE`.
    We,
    /// `TH`.
    Th,
    /// `FR`.
    Fr,
    /// `SA`.
    Sa,
    /// `SU`.
    Su,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    CustomRRulesOptionsDayOfWeek { Mo = "MO", Tu = "TU", We = "WE", Th = "TH", Fr = "FR",
    Sa = "SA", Su = "SU" }
);

/// The allowed values `model` of `get-custom-fields`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1customFields/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCustomFieldsModel {
    /// `contact`.
    Contact,
    /// `opportunity`.
    Opportunity,
    /// `all`.
    All,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListCustomFieldsModel { Contact = "contact", Opportunity = "opportunity", All = "all"
    }
);

/// The allowed values `model` of `CustomFieldSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/accounts.yaml#/components/schemas/CustomFieldSchema/properties/model`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Model {
    /// `contact`.
    Contact,
    /// `opportunity`.
    Opportunity,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(Model { Contact = "contact", Opportunity = "opportunity" });

/// The allowed values `type` of `GET-all-or-email-sms-templates`.
///
/// Requests send it.
///
/// Document: `api/accounts.yaml#/paths/~1locations~1{locationId}~1templates/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListTemplatesType {
    /// `sms`.
    Sms,
    /// `email`.
    Email,
    /// `whatsapp`.
    Whatsapp,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ListTemplatesType { Sms = "sms", Email = "email", Whatsapp = "whatsapp" }
);
