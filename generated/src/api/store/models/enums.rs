// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Allowed values of Store.

use crate::runtime as rt;

/// The allowed values `altType` of `list-shipping-zones`.
///
/// Answers hold it.
///
/// Document: `api/store.yaml#/paths/~1store~1shipping-zone/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AltType {
    /// `location`.
    Location,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(AltType { Location = "location" });

/// The allowed values `code` of `ShippingZoneCountryDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingZoneCountryDto/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingZoneCountryCode {
    /// `US`.
    Us,
    /// `CA`.
    Ca,
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
    /// `KR`.
    Kr,
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
    /// `UA`.
    Ua,
    /// `AE`.
    Ae,
    /// `GB`.
    Gb,
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
    ShippingZoneCountryCode { Us = "US", Ca = "CA", Af = "AF", Ax = "AX", Al = "AL", Dz =
    "DZ", As = "AS", Ad = "AD", Ao = "AO", Ai = "AI", Aq = "AQ", Ag = "AG", Ar = "AR", Am
    = "AM", Aw = "AW", Au = "AU", At = "AT", Az = "AZ", Bs = "BS", Bh = "BH", Bd = "BD",
    Bb = "BB", By = "BY", Be = "BE", Bz = "BZ", Bj = "BJ", Bm = "BM", Bt = "BT", Bo =
    "BO", Ba = "BA", Bw = "BW", Bv = "BV", Br = "BR", Io = "IO", Bn = "BN", Bg = "BG", Bf
    = "BF", Bi = "BI", Kh = "KH", Cm = "CM", Cv = "CV", Ky = "KY", Cf = "CF", Td = "TD",
    Cl = "CL", Cn = "CN", Cx = "CX", Cc = "CC", Co = "CO", Km = "KM", Cg = "CG", Cd =
    "CD", Ck = "CK", Cr = "CR", Ci = "CI", Hr = "HR", Cu = "CU", Cy = "CY", Cz = "CZ", Dk
    = "DK", Dj = "DJ", Dm = "DM", Do = "DO", Ec = "EC", Eg = "EG", Sv = "SV", Gq = "GQ",
    Er = "ER", Ee = "EE", Et = "ET", Fk = "FK", Fo = "FO", Fj = "FJ", Fi = "FI", Fr =
    "FR", Gf = "GF", Pf = "PF", Tf = "TF", Ga = "GA", Gm = "GM", Ge = "GE", De = "DE", Gh
    = "GH", Gi = "GI", Gr = "GR", Gl = "GL", Gd = "GD", Gp = "GP", Gu = "GU", Gt = "GT",
    Gg = "GG", Gn = "GN", Gw = "GW", Gy = "GY", Ht = "HT", Hm = "HM", Va = "VA", Hn =
    "HN", Hk = "HK", Hu = "HU", Is = "IS", In = "IN", Id = "ID", Ir = "IR", Iq = "IQ", Ie
    = "IE", Im = "IM", Il = "IL", It = "IT", Jm = "JM", Jp = "JP", Je = "JE", Jo = "JO",
    Kz = "KZ", Ke = "KE", Ki = "KI", Kp = "KP", Xk = "XK", Kw = "KW", Kg = "KG", La =
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
    Gs = "GS", Kr = "KR", Es = "ES", Lk = "LK", Sd = "SD", Sr = "SR", Sj = "SJ", Sz =
    "SZ", Se = "SE", Ch = "CH", Sy = "SY", Tw = "TW", Tj = "TJ", Tz = "TZ", Th = "TH", Tl
    = "TL", Tg = "TG", Tk = "TK", To = "TO", Tt = "TT", Tn = "TN", Tr = "TR", Tm = "TM",
    Tc = "TC", Tv = "TV", Ug = "UG", Ua = "UA", Ae = "AE", Gb = "GB", Um = "UM", Uy =
    "UY", Uz = "UZ", Vu = "VU", Ve = "VE", Vn = "VN", Vg = "VG", Vi = "VI", Wf = "WF", Eh
    = "EH", Ye = "YE", Zm = "ZM", Zw = "ZW" }
);

/// The allowed values `code` of `ShippingZoneCountryStateDto`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingZoneCountryStateDto/properties/code`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShippingZoneCountryStateCode {
    /// `AL`.
    Al,
    /// `AK`.
    Ak,
    /// `AS`.
    As,
    /// `AZ`.
    Az,
    /// `AR`.
    Ar,
    /// `AA`.
    Aa,
    /// `AE`.
    Ae,
    /// `AP`.
    Ap,
    /// `CA`.
    Ca,
    /// `CO`.
    Co,
    /// `CT`.
    Ct,
    /// `DE`.
    De,
    /// `DC`.
    Dc,
    /// `FM`.
    Fm,
    /// `FL`.
    Fl,
    /// `GA`.
    Ga,
    /// `GU`.
    Gu,
    /// `HI`.
    Hi,
    /// `ID`.
    Id,
    /// `IL`.
    Il,
    /// `IN`.
    In,
    /// `IA`.
    Ia,
    /// `KS`.
    Ks,
    /// `KY`.
    Ky,
    /// `LA`.
    La,
    /// `ME`.
    Me,
    /// `MH`.
    Mh,
    /// `MD`.
    Md,
    /// `MA`.
    Ma,
    /// `MI`.
    Mi,
    /// `MN`.
    Mn,
    /// `MS`.
    Ms,
    /// `MO`.
    Mo,
    /// `MT`.
    Mt,
    /// `NE`.
    Ne,
    /// `NV`.
    Nv,
    /// `NH`.
    Nh,
    /// `NJ`.
    Nj,
    /// `NM`.
    Nm,
    /// `NY`.
    Ny,
    /// `NC`.
    Nc,
    /// `ND`.
    Nd,
    /// `MP`.
    Mp,
    /// `OH`.
    Oh,
    /// `OK`.
    Ok,
    /// `OR`.
    Or,
    /// `PW`.
    Pw,
    /// `PA`.
    Pa,
    /// `PR`.
    Pr,
    /// `RI`.
    Ri,
    /// `SC`.
    Sc,
    /// `SD`.
    Sd,
    /// `TN`.
    Tn,
    /// `TX`.
    Tx,
    /// `UT`.
    Ut,
    /// `VT`.
    Vt,
    /// `VI`.
    Vi,
    /// `VA`.
    Va,
    /// `WA`.
    Wa,
    /// `WV`.
    Wv,
    /// `WI`.
    Wi,
    /// `WY`.
    Wy,
    /// `AB`.
    Ab,
    /// `BC`.
    Bc,
    /// `MB`.
    Mb,
    /// `NB`.
    Nb,
    /// `NL`.
    Nl,
    /// `NT`.
    Nt,
    /// `NS`.
    Ns,
    /// `NU`.
    Nu,
    /// `ON`.
    On,
    /// `PE`.
    Pe,
    /// `QC`.
    Qc,
    /// `SK`.
    Sk,
    /// `YT`.
    Yt,
    /// `BA`.
    Ba,
    /// `CC`.
    Cc,
    /// `CH`.
    Ch,
    /// `CB`.
    Cb,
    /// `CN`.
    Cn,
    /// `ER`.
    Er,
    /// `FO`.
    Fo,
    /// `JY`.
    Jy,
    /// `LP`.
    Lp,
    /// `LR`.
    Lr,
    /// `MZ`.
    Mz,
    /// `NQ`.
    Nq,
    /// `RN`.
    Rn,
    /// `SA`.
    Sa,
    /// `SJ`.
    Sj,
    /// `SL`.
    Sl,
    /// `SF`.
    Sf,
    /// `SE`.
    Se,
    /// `TF`.
    Tf,
    /// `TU`.
    Tu,
    /// `ACT`.
    Act,
    /// `NSW`.
    Nsw,
    /// `QLD`.
    Qld,
    /// `TAS`.
    Tas,
    /// `VIC`.
    Vic,
    /// `AC`.
    Ac,
    /// `AM`.
    Am,
    /// `CE`.
    Ce,
    /// `DF`.
    Df,
    /// `ES`.
    Es,
    /// `GO`.
    Go,
    /// `MG`.
    Mg,
    /// `PB`.
    Pb,
    /// `PI`.
    Pi,
    /// `RJ`.
    Rj,
    /// `RO`.
    Ro,
    /// `RR`.
    Rr,
    /// `RS`.
    Rs,
    /// `SP`.
    Sp,
    /// `TO`.
    To,
    /// `AI`.
    Ai,
    /// `AN`.
    An,
    /// `AT`.
    At,
    /// `BI`.
    Bi,
    /// `LI`.
    Li,
    /// `LL`.
    Ll,
    /// `ML`.
    Ml,
    /// `RM`.
    Rm,
    /// `TA`.
    Ta,
    /// `VS`.
    Vs,
    /// `AMA`.
    Ama,
    /// `ANT`.
    Ant,
    /// `ARA`.
    Ara,
    /// `ATL`.
    Atl,
    /// `BOL`.
    Bol,
    /// `BOY`.
    Boy,
    /// `CAL`.
    Cal,
    /// `CAQ`.
    Caq,
    /// `CAS`.
    Cas,
    /// `CAU`.
    Cau,
    /// `CES`.
    Ces,
    /// `CHO`.
    Cho,
    /// `CUN`.
    Cun,
    /// `COR`.
    Cor,
    /// `GUA`.
    Gua,
    /// `GUV`.
    Guv,
    /// `HUI`.
    Hui,
    /// `LAG`.
    Lag,
    /// `MAG`.
    Mag,
    /// `MET`.
    Met,
    /// `NAR`.
    Nar,
    /// `NSA`.
    Nsa,
    /// `PUT`.
    Put,
    /// `QUI`.
    Qui,
    /// `RIS`.
    Ris,
    /// `SAP`.
    Sap,
    /// `SAN`.
    San,
    /// `SUC`.
    Suc,
    /// `TOL`.
    Tol,
    /// `VAC`.
    Vac,
    /// `VAU`.
    Vau,
    /// `VID`.
    Vid,
    /// `CR-A`.
    CrA,
    /// `CR-C`.
    CrC,
    /// `CR-G`.
    CrG,
    /// `CR-H`.
    CrH,
    /// `CR-L`.
    CrL,
    /// `CR-P`.
    CrP,
    /// `CR-SJ`.
    CrSj,
    /// `GT-16`.
    Gt16,
    /// `GT-15`.
    Gt15,
    /// `GT-04`.
    Gt04,
    /// `GT-20`.
    Gt20,
    /// `GT-02`.
    Gt02,
    /// `GT-05`.
    Gt05,
    /// `GT-01`.
    Gt01,
    /// `GT-13`.
    Gt13,
    /// `GT-18`.
    Gt18,
    /// `GT-21`.
    Gt21,
    /// `GT-22`.
    Gt22,
    /// `GT-17`.
    Gt17,
    /// `GT-09`.
    Gt09,
    /// `GT-14`.
    Gt14,
    /// `GT-11`.
    Gt11,
    /// `GT-03`.
    Gt03,
    /// `GT-12`.
    Gt12,
    /// `GT-06`.
    Gt06,
    /// `GT-07`.
    Gt07,
    /// `GT-10`.
    Gt10,
    /// `GT-08`.
    Gt08,
    /// `GT-19`.
    Gt19,
    /// `HK`.
    Hk,
    /// `KL`.
    Kl,
    /// `BR`.
    Br,
    /// `CG`.
    Cg,
    /// `DN`.
    Dn,
    /// `DD`.
    Dd,
    /// `DL`.
    Dl,
    /// `GJ`.
    Gj,
    /// `HR`.
    Hr,
    /// `HP`.
    Hp,
    /// `JK`.
    Jk,
    /// `JH`.
    Jh,
    /// `KA`.
    Ka,
    /// `LD`.
    Ld,
    /// `PY`.
    Py,
    /// `TS`.
    Ts,
    /// `TR`.
    Tr,
    /// `UP`.
    Up,
    /// `UK`.
    Uk,
    /// `WB`.
    Wb,
    /// `CW`.
    Cw,
    /// `D`.
    D,
    /// `G`.
    G,
    /// `KE`.
    Ke,
    /// `KK`.
    Kk,
    /// `LS`.
    Ls,
    /// `LM`.
    Lm,
    /// `LK`.
    Lk,
    /// `LH`.
    Lh,
    /// `OY`.
    Oy,
    /// `SO`.
    So,
    /// `WD`.
    Wd,
    /// `WH`.
    Wh,
    /// `WX`.
    Wx,
    /// `WW`.
    Ww,
    /// `AG`.
    Ag,
    /// `AO`.
    Ao,
    /// `AV`.
    Av,
    /// `BT`.
    Bt,
    /// `BL`.
    Bl,
    /// `BN`.
    Bn,
    /// `BG`.
    Bg,
    /// `BO`.
    Bo,
    /// `BZ`.
    Bz,
    /// `BS`.
    Bs,
    /// `CL`.
    Cl,
    /// `CI`.
    Ci,
    /// `CZ`.
    Cz,
    /// `CS`.
    Cs,
    /// `CR`.
    Cr,
    /// `KR`.
    Kr,
    /// `EN`.
    En,
    /// `FE`.
    Fe,
    /// `FI`.
    Fi,
    /// `FG`.
    Fg,
    /// `FC`.
    Fc,
    /// `FR`.
    Fr,
    /// `GE`.
    Ge,
    /// `GR`.
    Gr,
    /// `IM`.
    Im,
    /// `IS`.
    Is,
    /// `AQ`.
    Aq,
    /// `LT`.
    Lt,
    /// `LE`.
    Le,
    /// `LC`.
    Lc,
    /// `LO`.
    Lo,
    /// `LU`.
    Lu,
    /// `MC`.
    Mc,
    /// `NA`.
    Na,
    /// `NO`.
    No,
    /// `OG`.
    Og,
    /// `OT`.
    Ot,
    /// `PD`.
    Pd,
    /// `PV`.
    Pv,
    /// `PG`.
    Pg,
    /// `PU`.
    Pu,
    /// `PC`.
    Pc,
    /// `PT`.
    Pt,
    /// `PN`.
    Pn,
    /// `PZ`.
    Pz,
    /// `PO`.
    Po,
    /// `RG`.
    Rg,
    /// `RA`.
    Ra,
    /// `RC`.
    Rc,
    /// `RE`.
    Re,
    /// `SS`.
    Ss,
    /// `SV`.
    Sv,
    /// `SI`.
    Si,
    /// `SR`.
    Sr,
    /// `TE`.
    Te,
    /// `TP`.
    Tp,
    /// `TV`.
    Tv,
    /// `UD`.
    Ud,
    /// `VE`.
    Ve,
    /// `VB`.
    Vb,
    /// `VC`.
    Vc,
    /// `VR`.
    Vr,
    /// `VV`.
    Vv,
    /// `JP-23`.
    Jp23,
    /// `JP-05`.
    Jp05,
    /// `JP-02`.
    Jp02,
    /// `JP-12`.
    Jp12,
    /// `JP-38`.
    Jp38,
    /// `JP-18`.
    Jp18,
    /// `JP-40`.
    Jp40,
    /// `JP-07`.
    Jp07,
    /// `JP-21`.
    Jp21,
    /// `JP-10`.
    Jp10,
    /// `JP-34`.
    Jp34,
    /// `JP-01`.
    Jp01,
    /// `JP-28`.
    Jp28,
    /// `JP-08`.
    Jp08,
    /// `JP-17`.
    Jp17,
    /// `JP-03`.
    Jp03,
    /// `JP-37`.
    Jp37,
    /// `JP-46`.
    Jp46,
    /// `JP-14`.
    Jp14,
    /// `JP-39`.
    Jp39,
    /// `JP-43`.
    Jp43,
    /// `JP-26`.
    Jp26,
    /// `JP-24`.
    Jp24,
    /// `JP-04`.
    Jp04,
    /// `JP-45`.
    Jp45,
    /// `JP-20`.
    Jp20,
    /// `JP-42`.
    Jp42,
    /// `JP-29`.
    Jp29,
    /// `JP-15`.
    Jp15,
    /// `JP-44`.
    Jp44,
    /// `JP-33`.
    Jp33,
    /// `JP-47`.
    Jp47,
    /// `JP-27`.
    Jp27,
    /// `JP-41`.
    Jp41,
    /// `JP-11`.
    Jp11,
    /// `JP-25`.
    Jp25,
    /// `JP-32`.
    Jp32,
    /// `JP-22`.
    Jp22,
    /// `JP-09`.
    Jp09,
    /// `JP-36`.
    Jp36,
    /// `JP-13`.
    Jp13,
    /// `JP-31`.
    Jp31,
    /// `JP-16`.
    Jp16,
    /// `JP-30`.
    Jp30,
    /// `JP-06`.
    Jp06,
    /// `JP-35`.
    Jp35,
    /// `JP-19`.
    Jp19,
    /// `JHR`.
    Jhr,
    /// `KDH`.
    Kdh,
    /// `KTN`.
    Ktn,
    /// `KUL`.
    Kul,
    /// `LBN`.
    Lbn,
    /// `MLK`.
    Mlk,
    /// `NSN`.
    Nsn,
    /// `PHG`.
    Phg,
    /// `PNG`.
    Png,
    /// `PRK`.
    Prk,
    /// `PLS`.
    Pls,
    /// `PJY`.
    Pjy,
    /// `SBH`.
    Sbh,
    /// `SWK`.
    Swk,
    /// `SGR`.
    Sgr,
    /// `TRG`.
    Trg,
    /// `AGU`.
    Agu,
    /// `BCN`.
    Bcn,
    /// `BCS`.
    Bcs,
    /// `CAM`.
    Cam,
    /// `CHP`.
    Chp,
    /// `CHH`.
    Chh,
    /// `CMX`.
    Cmx,
    /// `COA`.
    Coa,
    /// `COL`.
    Col,
    /// `DUR`.
    Dur,
    /// `GRO`.
    Gro,
    /// `HID`.
    Hid,
    /// `JAL`.
    Jal,
    /// `MIC`.
    Mic,
    /// `MOR`.
    Mor,
    /// `MEX`.
    Mex,
    /// `NAY`.
    Nay,
    /// `NLE`.
    Nle,
    /// `OAX`.
    Oax,
    /// `PUE`.
    Pue,
    /// `QUE`.
    Que,
    /// `ROO`.
    Roo,
    /// `SLP`.
    Slp,
    /// `SIN`.
    Sin,
    /// `SON`.
    Son,
    /// `TAB`.
    Tab,
    /// `TAM`.
    Tam,
    /// `TLA`.
    Tla,
    /// `VER`.
    Ver,
    /// `YUC`.
    Yuc,
    /// `ZAC`.
    Zac,
    /// `AUK`.
    Auk,
    /// `BOP`.
    Bop,
    /// `CAN`.
    Can,
    /// `CIT`.
    Cit,
    /// `GIS`.
    Gis,
    /// `HKB`.
    Hkb,
    /// `MWT`.
    Mwt,
    /// `MBH`.
    Mbh,
    /// `NTL`.
    Ntl,
    /// `OTA`.
    Ota,
    /// `STL`.
    Stl,
    /// `TKI`.
    Tki,
    /// `WKO`.
    Wko,
    /// `WGN`.
    Wgn,
    /// `WTC`.
    Wtc,
    /// `GB`.
    Gb,
    /// `KP`.
    Kp,
    /// `ANC`.
    Anc,
    /// `APU`.
    Apu,
    /// `ARE`.
    Are,
    /// `AYA`.
    Aya,
    /// `CAJ`.
    Caj,
    /// `CUS`.
    Cus,
    /// `HUV`.
    Huv,
    /// `HUC`.
    Huc,
    /// `ICA`.
    Ica,
    /// `JUN`.
    Jun,
    /// `LAL`.
    Lal,
    /// `LAM`.
    Lam,
    /// `LIM`.
    Lim,
    /// `LOR`.
    Lor,
    /// `MDD`.
    Mdd,
    /// `MOQ`.
    Moq,
    /// `PAS`.
    Pas,
    /// `PIU`.
    Piu,
    /// `PUN`.
    Pun,
    /// `SAM`.
    Sam,
    /// `TAC`.
    Tac,
    /// `TUM`.
    Tum,
    /// `UCA`.
    Uca,
    /// `PH-ABR`.
    PhAbr,
    /// `PH-AGN`.
    PhAgn,
    /// `PH-AGS`.
    PhAgs,
    /// `PH-AKL`.
    PhAkl,
    /// `PH-ALB`.
    PhAlb,
    /// `PH-ANT`.
    PhAnt,
    /// `PH-APA`.
    PhApa,
    /// `PH-AUR`.
    PhAur,
    /// `PH-BAS`.
    PhBas,
    /// `PH-BAN`.
    PhBan,
    /// `PH-BTN`.
    PhBtn,
    /// `PH-BTG`.
    PhBtg,
    /// `PH-BEN`.
    PhBen,
    /// `PH-BIL`.
    PhBil,
    /// `PH-BOH`.
    PhBoh,
    /// `PH-BUK`.
    PhBuk,
    /// `PH-BUL`.
    PhBul,
    /// `PH-CAG`.
    PhCag,
    /// `PH-CAN`.
    PhCan,
    /// `PH-CAS`.
    PhCas,
    /// `PH-CAM`.
    PhCam,
    /// `PH-CAP`.
    PhCap,
    /// `PH-CAT`.
    PhCat,
    /// `PH-CAV`.
    PhCav,
    /// `PH-CEB`.
    PhCeb,
    /// `PH-NCO`.
    PhNco,
    /// `PH-DAO`.
    PhDao,
    /// `PH-DAV`.
    PhDav,
    /// `PH-DAS`.
    PhDas,
    /// `PH-EAS`.
    PhEas,
    /// `PH-GUI`.
    PhGui,
    /// `PH-IFU`.
    PhIfu,
    /// `PH-ILN`.
    PhIln,
    /// `PH-ILS`.
    PhIls,
    /// `PH-ILI`.
    PhIli,
    /// `PH-ISA`.
    PhIsa,
    /// `PH-KAL`.
    PhKal,
    /// `PH-LUN`.
    PhLun,
    /// `PH-LAG`.
    PhLag,
    /// `PH-LAN`.
    PhLan,
    /// `PH-LAS`.
    PhLas,
    /// `PH-LEY`.
    PhLey,
    /// `PH-MAG`.
    PhMag,
    /// `PH-MAD`.
    PhMad,
    /// `PH-MAS`.
    PhMas,
    /// `PH-00`.
    Ph00,
    /// `PH-MSC`.
    PhMsc,
    /// `PH-MSR`.
    PhMsr,
    /// `PH-MOU`.
    PhMou,
    /// `PH-NEC`.
    PhNec,
    /// `PH-NER`.
    PhNer,
    /// `PH-NSA`.
    PhNsa,
    /// `PH-NUE`.
    PhNue,
    /// `PH-NUV`.
    PhNuv,
    /// `PH-MDC`.
    PhMdc,
    /// `PH-MDR`.
    PhMdr,
    /// `PH-PLW`.
    PhPlw,
    /// `PH-PAM`.
    PhPam,
    /// `PH-PAN`.
    PhPan,
    /// `PH-QUE`.
    PhQue,
    /// `PH-QUI`.
    PhQui,
    /// `PH-RIZ`.
    PhRiz,
    /// `PH-ROM`.
    PhRom,
    /// `PH-WSA`.
    PhWsa,
    /// `PH-SAR`.
    PhSar,
    /// `PH-SIG`.
    PhSig,
    /// `PH-SOR`.
    PhSor,
    /// `PH-SCO`.
    PhSco,
    /// `PH-SLE`.
    PhSle,
    /// `PH-SUK`.
    PhSuk,
    /// `PH-SLU`.
    PhSlu,
    /// `PH-SUN`.
    PhSun,
    /// `PH-SUR`.
    PhSur,
    /// `PH-TAR`.
    PhTar,
    /// `PH-TAW`.
    PhTaw,
    /// `PH-ZMB`.
    PhZmb,
    /// `PH-ZAN`.
    PhZan,
    /// `PH-ZAS`.
    PhZas,
    /// `PH-ZSI`.
    PhZsi,
    /// `PT-20`.
    Pt20,
    /// `PT-01`.
    Pt01,
    /// `PT-02`.
    Pt02,
    /// `PT-03`.
    Pt03,
    /// `PT-04`.
    Pt04,
    /// `PT-05`.
    Pt05,
    /// `PT-06`.
    Pt06,
    /// `PT-07`.
    Pt07,
    /// `PT-08`.
    Pt08,
    /// `PT-09`.
    Pt09,
    /// `PT-10`.
    Pt10,
    /// `PT-11`.
    Pt11,
    /// `PT-30`.
    Pt30,
    /// `PT-12`.
    Pt12,
    /// `PT-13`.
    Pt13,
    /// `PT-14`.
    Pt14,
    /// `PT-15`.
    Pt15,
    /// `PT-16`.
    Pt16,
    /// `PT-17`.
    Pt17,
    /// `PT-18`.
    Pt18,
    /// `BH`.
    Bh,
    /// `BV`.
    Bv,
    /// `B`.
    B,
    /// `CJ`.
    Cj,
    /// `CV`.
    Cv,
    /// `DB`.
    Db,
    /// `DJ`.
    Dj,
    /// `GL`.
    Gl,
    /// `HD`.
    Hd,
    /// `IF`.
    If,
    /// `MM`.
    Mm,
    /// `PH`.
    Ph,
    /// `SM`.
    Sm,
    /// `SB`.
    Sb,
    /// `TM`.
    Tm,
    /// `TL`.
    Tl,
    /// `VL`.
    Vl,
    /// `VN`.
    Vn,
    /// `KR-26`.
    Kr26,
    /// `KR-43`.
    Kr43,
    /// `KR-44`.
    Kr44,
    /// `KR-27`.
    Kr27,
    /// `KR-30`.
    Kr30,
    /// `KR-42`.
    Kr42,
    /// `KR-29`.
    Kr29,
    /// `KR-47`.
    Kr47,
    /// `KR-41`.
    Kr41,
    /// `KR-48`.
    Kr48,
    /// `KR-28`.
    Kr28,
    /// `KR-49`.
    Kr49,
    /// `KR-45`.
    Kr45,
    /// `KR-46`.
    Kr46,
    /// `KR-50`.
    Kr50,
    /// `KR-11`.
    Kr11,
    /// `KR-31`.
    Kr31,
    /// `C`.
    C,
    /// `A`.
    A,
    /// `O`.
    O,
    /// `PM`.
    Pm,
    /// `BU`.
    Bu,
    /// `S`.
    S,
    /// `CU`.
    Cu,
    /// `GI`.
    Gi,
    /// `H`.
    H,
    /// `HU`.
    Hu,
    /// `J`.
    J,
    /// `GC`.
    Gc,
    /// `L`.
    L,
    /// `M`.
    M,
    /// `MU`.
    Mu,
    /// `P`.
    P,
    /// `SG`.
    Sg,
    /// `T`.
    T,
    /// `V`.
    V,
    /// `ZA`.
    Za,
    /// `Z`.
    Z,
    /// `AJ`.
    Aj,
    /// `DU`.
    Du,
    /// `FU`.
    Fu,
    /// `RK`.
    Rk,
    /// `SH`.
    Sh,
    /// `UQ`.
    Uq,
    /// `BFP`.
    Bfp,
    /// `ENG`.
    Eng,
    /// `NIR`.
    Nir,
    /// `SCT`.
    Sct,
    /// `WLS`.
    Wls,
    /// `FS`.
    Fs,
    /// `FD`.
    Fd,
    /// `RV`.
    Rv,
    /// `TT`.
    Tt,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    ShippingZoneCountryStateCode { Al = "AL", Ak = "AK", As = "AS", Az = "AZ", Ar = "AR",
    Aa = "AA", Ae = "AE", Ap = "AP", Ca = "CA", Co = "CO", Ct = "CT", De = "DE", Dc =
    "DC", Fm = "FM", Fl = "FL", Ga = "GA", Gu = "GU", Hi = "HI", Id = "ID", Il = "IL", In
    = "IN", Ia = "IA", Ks = "KS", Ky = "KY", La = "LA", Me = "ME", Mh = "MH", Md = "MD",
    Ma = "MA", Mi = "MI", Mn = "MN", Ms = "MS", Mo = "MO", Mt = "MT", Ne = "NE", Nv =
    "NV", Nh = "NH", Nj = "NJ", Nm = "NM", Ny = "NY", Nc = "NC", Nd = "ND", Mp = "MP", Oh
    = "OH", Ok = "OK", Or = "OR", Pw = "PW", Pa = "PA", Pr = "PR", Ri = "RI", Sc = "SC",
    Sd = "SD", Tn = "TN", Tx = "TX", Ut = "UT", Vt = "VT", Vi = "VI", Va = "VA", Wa =
    "WA", Wv = "WV", Wi = "WI", Wy = "WY", Ab = "AB", Bc = "BC", Mb = "MB", Nb = "NB", Nl
    = "NL", Nt = "NT", Ns = "NS", Nu = "NU", On = "ON", Pe = "PE", Qc = "QC", Sk = "SK",
    Yt = "YT", Ba = "BA", Cc = "CC", Ch = "CH", Cb = "CB", Cn = "CN", Er = "ER", Fo =
    "FO", Jy = "JY", Lp = "LP", Lr = "LR", Mz = "MZ", Nq = "NQ", Rn = "RN", Sa = "SA", Sj
    = "SJ", Sl = "SL", Sf = "SF", Se = "SE", Tf = "TF", Tu = "TU", Act = "ACT", Nsw =
    "NSW", Qld = "QLD", Tas = "TAS", Vic = "VIC", Ac = "AC", Am = "AM", Ce = "CE", Df =
    "DF", Es = "ES", Go = "GO", Mg = "MG", Pb = "PB", Pi = "PI", Rj = "RJ", Ro = "RO", Rr
    = "RR", Rs = "RS", Sp = "SP", To = "TO", Ai = "AI", An = "AN", At = "AT", Bi = "BI",
    Li = "LI", Ll = "LL", Ml = "ML", Rm = "RM", Ta = "TA", Vs = "VS", Ama = "AMA", Ant =
    "ANT", Ara = "ARA", Atl = "ATL", Bol = "BOL", Boy = "BOY", Cal = "CAL", Caq = "CAQ",
    Cas = "CAS", Cau = "CAU", Ces = "CES", Cho = "CHO", Cun = "CUN", Cor = "COR", Gua =
    "GUA", Guv = "GUV", Hui = "HUI", Lag = "LAG", Mag = "MAG", Met = "MET", Nar = "NAR",
    Nsa = "NSA", Put = "PUT", Qui = "QUI", Ris = "RIS", Sap = "SAP", San = "SAN", Suc =
    "SUC", Tol = "TOL", Vac = "VAC", Vau = "VAU", Vid = "VID", CrA = "CR-A", CrC =
    "CR-C", CrG = "CR-G", CrH = "CR-H", CrL = "CR-L", CrP = "CR-P", CrSj = "CR-SJ", Gt16
    = "GT-16", Gt15 = "GT-15", Gt04 = "GT-04", Gt20 = "GT-20", Gt02 = "GT-02", Gt05 =
    "GT-05", Gt01 = "GT-01", Gt13 = "GT-13", Gt18 = "GT-18", Gt21 = "GT-21", Gt22 =
    "GT-22", Gt17 = "GT-17", Gt09 = "GT-09", Gt14 = "GT-14", Gt11 = "GT-11", Gt03 =
    "GT-03", Gt12 = "GT-12", Gt06 = "GT-06", Gt07 = "GT-07", Gt10 = "GT-10", Gt08 =
    "GT-08", Gt19 = "GT-19", Hk = "HK", Kl = "KL", Br = "BR", Cg = "CG", Dn = "DN", Dd =
    "DD", Dl = "DL", Gj = "GJ", Hr = "HR", Hp = "HP", Jk = "JK", Jh = "JH", Ka = "KA", Ld
    = "LD", Py = "PY", Ts = "TS", Tr = "TR", Up = "UP", Uk = "UK", Wb = "WB", Cw = "CW",
    D = "D", G = "G", Ke = "KE", Kk = "KK", Ls = "LS", Lm = "LM", Lk = "LK", Lh = "LH",
    Oy = "OY", So = "SO", Wd = "WD", Wh = "WH", Wx = "WX", Ww = "WW", Ag = "AG", Ao =
    "AO", Av = "AV", Bt = "BT", Bl = "BL", Bn = "BN", Bg = "BG", Bo = "BO", Bz = "BZ", Bs
    = "BS", Cl = "CL", Ci = "CI", Cz = "CZ", Cs = "CS", Cr = "CR", Kr = "KR", En = "EN",
    Fe = "FE", Fi = "FI", Fg = "FG", Fc = "FC", Fr = "FR", Ge = "GE", Gr = "GR", Im =
    "IM", Is = "IS", Aq = "AQ", Lt = "LT", Le = "LE", Lc = "LC", Lo = "LO", Lu = "LU", Mc
    = "MC", Na = "NA", No = "NO", Og = "OG", Ot = "OT", Pd = "PD", Pv = "PV", Pg = "PG",
    Pu = "PU", Pc = "PC", Pt = "PT", Pn = "PN", Pz = "PZ", Po = "PO", Rg = "RG", Ra =
    "RA", Rc = "RC", Re = "RE", Ss = "SS", Sv = "SV", Si = "SI", Sr = "SR", Te = "TE", Tp
    = "TP", Tv = "TV", Ud = "UD", Ve = "VE", Vb = "VB", Vc = "VC", Vr = "VR", Vv = "VV",
    Jp23 = "JP-23", Jp05 = "JP-05", Jp02 = "JP-02", Jp12 = "JP-12", Jp38 = "JP-38", Jp18
    = "JP-18", Jp40 = "JP-40", Jp07 = "JP-07", Jp21 = "JP-21", Jp10 = "JP-10", Jp34 =
    "JP-34", Jp01 = "JP-01", Jp28 = "JP-28", Jp08 = "JP-08", Jp17 = "JP-17", Jp03 =
    "JP-03", Jp37 = "JP-37", Jp46 = "JP-46", Jp14 = "JP-14", Jp39 = "JP-39", Jp43 =
    "JP-43", Jp26 = "JP-26", Jp24 = "JP-24", Jp04 = "JP-04", Jp45 = "JP-45", Jp20 =
    "JP-20", Jp42 = "JP-42", Jp29 = "JP-29", Jp15 = "JP-15", Jp44 = "JP-44", Jp33 =
    "JP-33", Jp47 = "JP-47", Jp27 = "JP-27", Jp41 = "JP-41", Jp11 = "JP-11", Jp25 =
    "JP-25", Jp32 = "JP-32", Jp22 = "JP-22", Jp09 = "JP-09", Jp36 = "JP-36", Jp13 =
    "JP-13", Jp31 = "JP-31", Jp16 = "JP-16", Jp30 = "JP-30", Jp06 = "JP-06", Jp35 =
    "JP-35", Jp19 = "JP-19", Jhr = "JHR", Kdh = "KDH", Ktn = "KTN", Kul = "KUL", Lbn =
    "LBN", Mlk = "MLK", Nsn = "NSN", Phg = "PHG", Png = "PNG", Prk = "PRK", Pls = "PLS",
    Pjy = "PJY", Sbh = "SBH", Swk = "SWK", Sgr = "SGR", Trg = "TRG", Agu = "AGU", Bcn =
    "BCN", Bcs = "BCS", Cam = "CAM", Chp = "CHP", Chh = "CHH", Cmx = "CMX", Coa = "COA",
    Col = "COL", Dur = "DUR", Gro = "GRO", Hid = "HID", Jal = "JAL", Mic = "MIC", Mor =
    "MOR", Mex = "MEX", Nay = "NAY", Nle = "NLE", Oax = "OAX", Pue = "PUE", Que = "QUE",
    Roo = "ROO", Slp = "SLP", Sin = "SIN", Son = "SON", Tab = "TAB", Tam = "TAM", Tla =
    "TLA", Ver = "VER", Yuc = "YUC", Zac = "ZAC", Auk = "AUK", Bop = "BOP", Can = "CAN",
    Cit = "CIT", Gis = "GIS", Hkb = "HKB", Mwt = "MWT", Mbh = "MBH", Ntl = "NTL", Ota =
    "OTA", Stl = "STL", Tki = "TKI", Wko = "WKO", Wgn = "WGN", Wtc = "WTC", Gb = "GB", Kp
    = "KP", Anc = "ANC", Apu = "APU", Are = "ARE", Aya = "AYA", Caj = "CAJ", Cus = "CUS",
    Huv = "HUV", Huc = "HUC", Ica = "ICA", Jun = "JUN", Lal = "LAL", Lam = "LAM", Lim =
    "LIM", Lor = "LOR", Mdd = "MDD", Moq = "MOQ", Pas = "PAS", Piu = "PIU", Pun = "PUN",
    Sam = "SAM", Tac = "TAC", Tum = "TUM", Uca = "UCA", PhAbr = "PH-ABR", PhAgn =
    "PH-AGN", PhAgs = "PH-AGS", PhAkl = "PH-AKL", PhAlb = "PH-ALB", PhAnt = "PH-ANT",
    PhApa = "PH-APA", PhAur = "PH-AUR", PhBas = "PH-BAS", PhBan = "PH-BAN", PhBtn =
    "PH-BTN", PhBtg = "PH-BTG", PhBen = "PH-BEN", PhBil = "PH-BIL", PhBoh = "PH-BOH",
    PhBuk = "PH-BUK", PhBul = "PH-BUL", PhCag = "PH-CAG", PhCan = "PH-CAN", PhCas =
    "PH-CAS", PhCam = "PH-CAM", PhCap = "PH-CAP", PhCat = "PH-CAT", PhCav = "PH-CAV",
    PhCeb = "PH-CEB", PhNco = "PH-NCO", PhDao = "PH-DAO", PhDav = "PH-DAV", PhDas =
    "PH-DAS", PhEas = "PH-EAS", PhGui = "PH-GUI", PhIfu = "PH-IFU", PhIln = "PH-ILN",
    PhIls = "PH-ILS", PhIli = "PH-ILI", PhIsa = "PH-ISA", PhKal = "PH-KAL", PhLun =
    "PH-LUN", PhLag = "PH-LAG", PhLan = "PH-LAN", PhLas = "PH-LAS", PhLey = "PH-LEY",
    PhMag = "PH-MAG", PhMad = "PH-MAD", PhMas = "PH-MAS", Ph00 = "PH-00", PhMsc =
    "PH-MSC", PhMsr = "PH-MSR", PhMou = "PH-MOU", PhNec = "PH-NEC", PhNer = "PH-NER",
    PhNsa = "PH-NSA", PhNue = "PH-NUE", PhNuv = "PH-NUV", PhMdc = "PH-MDC", PhMdr =
    "PH-MDR", PhPlw = "PH-PLW", PhPam = "PH-PAM", PhPan = "PH-PAN", PhQue = "PH-QUE",
    PhQui = "PH-QUI", PhRiz = "PH-RIZ", PhRom = "PH-ROM", PhWsa = "PH-WSA", PhSar =
    "PH-SAR", PhSig = "PH-SIG", PhSor = "PH-SOR", PhSco = "PH-SCO", PhSle = "PH-SLE",
    PhSuk = "PH-SUK", PhSlu = "PH-SLU", PhSun = "PH-SUN", PhSur = "PH-SUR", PhTar =
    "PH-TAR", PhTaw = "PH-TAW", PhZmb = "PH-ZMB", PhZan = "PH-ZAN", PhZas = "PH-ZAS",
    PhZsi = "PH-ZSI", Pt20 = "PT-20", Pt01 = "PT-01", Pt02 = "PT-02", Pt03 = "PT-03",
    Pt04 = "PT-04", Pt05 = "PT-05", Pt06 = "PT-06", Pt07 = "PT-07", Pt08 = "PT-08", Pt09
    = "PT-09", Pt10 = "PT-10", Pt11 = "PT-11", Pt30 = "PT-30", Pt12 = "PT-12", Pt13 =
    "PT-13", Pt14 = "PT-14", Pt15 = "PT-15", Pt16 = "PT-16", Pt17 = "PT-17", Pt18 =
    "PT-18", Bh = "BH", Bv = "BV", B = "B", Cj = "CJ", Cv = "CV", Db = "DB", Dj = "DJ",
    Gl = "GL", Hd = "HD", If = "IF", Mm = "MM", Ph = "PH", Sm = "SM", Sb = "SB", Tm =
    "TM", Tl = "TL", Vl = "VL", Vn = "VN", Kr26 = "KR-26", Kr43 = "KR-43", Kr44 =
    "KR-44", Kr27 = "KR-27", Kr30 = "KR-30", Kr42 = "KR-42", Kr29 = "KR-29", Kr47 =
    "KR-47", Kr41 = "KR-41", Kr48 = "KR-48", Kr28 = "KR-28", Kr49 = "KR-49", Kr45 =
    "KR-45", Kr46 = "KR-46", Kr50 = "KR-50", Kr11 = "KR-11", Kr31 = "KR-31", C = "C", A =
    "A", O = "O", Pm = "PM", Bu = "BU", S = "S", Cu = "CU", Gi = "GI", H = "H", Hu =
    "HU", J = "J", Gc = "GC", L = "L", M = "M", Mu = "MU", P = "P", Sg = "SG", T = "T", V
    = "V", Za = "ZA", Z = "Z", Aj = "AJ", Du = "DU", Fu = "FU", Rk = "RK", Sh = "SH", Uq
    = "UQ", Bfp = "BFP", Eng = "ENG", Nir = "NIR", Sct = "SCT", Wls = "WLS", Fs = "FS",
    Fd = "FD", Rv = "RV", Tt = "TT" }
);

/// The allowed values `conditionType` of `ShippingRateSchema`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ShippingRateSchema/properties/conditionType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionType {
    /// `none`.
    None,
    /// `price`.
    Price,
    /// `weight`.
    Weight,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(ConditionType { None = "none", Price = "price", Weight = "weight" });

/// The allowed values `country` of `GetAvailableShippingRates`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/GetAvailableShippingRates/properties/country`.
///
/// The same as [`ShippingZoneCountryCode`].
pub type Country = ShippingZoneCountryCode;

/// The allowed values `state` of `ContactAddress`.
///
/// Requests send it and answers hold it.
///
/// Document: `api/store.yaml#/components/schemas/ContactAddress/properties/state`.
///
/// The same as [`ShippingZoneCountryStateCode`].
pub type State = ShippingZoneCountryStateCode;

/// The allowed values `amountAvailable` of `GetAvailableShippingRates`.
///
/// Requests send it.
///
/// Document: `api/store.yaml#/components/schemas/GetAvailableShippingRates/properties/amountAvailable`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetAvailableShippingRatesAmountAvailable {
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
    GetAvailableShippingRatesAmountAvailable { Af = "AF", Ax = "AX", Al = "AL", Dz =
    "DZ", As = "AS", Ad = "AD", Ao = "AO", Ai = "AI", Aq = "AQ", Ag = "AG", Ar = "AR", Am
    = "AM", Aw = "AW", Au = "AU", At = "AT", Az = "AZ", Bs = "BS", Bh = "BH", Bd = "BD",
    Bb = "BB", By = "BY", Be = "BE", Bz = "BZ", Bj = "BJ", Bm = "BM", Bt = "BT", Bo =
    "BO", Ba = "BA", Bw = "BW", Bv = "BV", Br = "BR", Io = "IO", Bn = "BN", Bg = "BG", Bf
    = "BF", Bi = "BI", Kh = "KH", Cm = "CM", Ca = "CA", Cv = "CV", Ky = "KY", Cf = "CF",
    Td = "TD", Cl = "CL", Cn = "CN", Cx = "CX", Cc = "CC", Co = "CO", Km = "KM", Cg =
    "CG", Cd = "CD", Ck = "CK", Cr = "CR", Ci = "CI", Hr = "HR", Cu = "CU", Cy = "CY", Cz
    = "CZ", Dk = "DK", Dj = "DJ", Dm = "DM", Do = "DO", Ec = "EC", Eg = "EG", Sv = "SV",
    Gq = "GQ", Er = "ER", Ee = "EE", Et = "ET", Fk = "FK", Fo = "FO", Fj = "FJ", Fi =
    "FI", Fr = "FR", Gf = "GF", Pf = "PF", Tf = "TF", Ga = "GA", Gm = "GM", Ge = "GE", De
    = "DE", Gh = "GH", Gi = "GI", Gr = "GR", Gl = "GL", Gd = "GD", Gp = "GP", Gu = "GU",
    Gt = "GT", Gg = "GG", Gn = "GN", Gw = "GW", Gy = "GY", Ht = "HT", Hm = "HM", Va =
    "VA", Hn = "HN", Hk = "HK", Hu = "HU", Is = "IS", In = "IN", Id = "ID", Ir = "IR", Iq
    = "IQ", Ie = "IE", Im = "IM", Il = "IL", It = "IT", Jm = "JM", Jp = "JP", Je = "JE",
    Jo = "JO", Kz = "KZ", Ke = "KE", Ki = "KI", Kp = "KP", Kr = "KR", Xk = "XK", Kw =
    "KW", Kg = "KG", La = "LA", Lv = "LV", Lb = "LB", Ls = "LS", Lr = "LR", Ly = "LY", Li
    = "LI", Lt = "LT", Lu = "LU", Mo = "MO", Mk = "MK", Mg = "MG", Mw = "MW", My = "MY",
    Mv = "MV", Ml = "ML", Mt = "MT", Mh = "MH", Mq = "MQ", Mr = "MR", Mu = "MU", Yt =
    "YT", Mx = "MX", Fm = "FM", Md = "MD", Mc = "MC", Mn = "MN", Me = "ME", Ms = "MS", Ma
    = "MA", Mz = "MZ", Mm = "MM", Na = "NA", Nr = "NR", Np = "NP", Nl = "NL", An = "AN",
    Nc = "NC", Nz = "NZ", Ni = "NI", Ne = "NE", Ng = "NG", Nu = "NU", Nf = "NF", Mp =
    "MP", No = "NO", Om = "OM", Pk = "PK", Pw = "PW", Ps = "PS", Pa = "PA", Pg = "PG", Py
    = "PY", Pe = "PE", Ph = "PH", Pn = "PN", Pl = "PL", Pt = "PT", Pr = "PR", Qa = "QA",
    Re = "RE", Ro = "RO", Ru = "RU", Rw = "RW", Sh = "SH", Kn = "KN", Lc = "LC", Mf =
    "MF", Pm = "PM", Vc = "VC", Ws = "WS", Sm = "SM", St = "ST", Sa = "SA", Sn = "SN", Rs
    = "RS", Sc = "SC", Sl = "SL", Sg = "SG", Sx = "SX", Sk = "SK", Si = "SI", Sb = "SB",
    So = "SO", Za = "ZA", Gs = "GS", Es = "ES", Lk = "LK", Sd = "SD", Sr = "SR", Sj =
    "SJ", Sz = "SZ", Se = "SE", Ch = "CH", Sy = "SY", Tw = "TW", Tj = "TJ", Tz = "TZ", Th
    = "TH", Tl = "TL", Tg = "TG", Tk = "TK", To = "TO", Tt = "TT", Tn = "TN", Tr = "TR",
    Tm = "TM", Tc = "TC", Tv = "TV", Ug = "UG", Gb = "GB", Ua = "UA", Ae = "AE", Us =
    "US", Um = "UM", Uy = "UY", Uz = "UZ", Vu = "VU", Ve = "VE", Vn = "VN", Vg = "VG", Vi
    = "VI", Wf = "WF", Eh = "EH", Ye = "YE", Zm = "ZM", Zw = "ZW" }
);

/// The allowed values `type` of `OrderSource`.
///
/// Requests send it.
///
/// Document: `api/store.yaml#/components/schemas/OrderSource/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSourceType {
    /// `funnel`.
    Funnel,
    /// `website`.
    Website,
    /// `invoice`.
    Invoice,
    /// `calendar`.
    Calendar,
    /// `text2Pay`.
    Text2Pay,
    /// `document_contracts`.
    DocumentContracts,
    /// `membership`.
    Membership,
    /// `mobile_app`.
    MobileApp,
    /// `communities`.
    Communities,
    /// `point_of_sale`.
    PointOfSale,
    /// `manual`.
    Manual,
    /// `form`.
    Form,
    /// `survey`.
    Survey,
    /// `payment_link`.
    PaymentLink,
    /// `external`.
    External,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    OrderSourceType { Funnel = "funnel", Website = "website", Invoice = "invoice",
    Calendar = "calendar", Text2Pay = "text2Pay", DocumentContracts =
    "document_contracts", Membership = "membership", MobileApp = "mobile_app",
    Communities = "communities", PointOfSale = "point_of_sale", Manual = "manual", Form =
    "form", Survey = "survey", PaymentLink = "payment_link", External = "external" }
);

/// The allowed values `subType` of `OrderSource`.
///
/// Requests send it.
///
/// Document: `api/store.yaml#/components/schemas/OrderSource/properties/subType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSourceSubType {
    /// `one_step_order_form`.
    OneStepOrderForm,
    /// `two_step_order_form`.
    TwoStepOrderForm,
    /// `upsell`.
    Upsell,
    /// `tap_to_pay`.
    TapToPay,
    /// `card_payment`.
    CardPayment,
    /// `store`.
    Store,
    /// `contact_view`.
    ContactView,
    /// `email_campaign`.
    EmailCampaign,
    /// `payments_dashboard`.
    PaymentsDashboard,
    /// `shopify`.
    Shopify,
    /// `subscription_view`.
    SubscriptionView,
    /// `store_upsell`.
    StoreUpsell,
    /// `woocommerce`.
    Woocommerce,
    /// `service`.
    Service,
    /// `meeting`.
    Meeting,
    /// `imported_csv`.
    ImportedCsv,
    /// `qr_code`.
    QrCode,
    /// A value that the document does not list, as it came.
    Unknown(String),
}
rt::text_enum!(
    OrderSourceSubType { OneStepOrderForm = "one_step_order_form", TwoStepOrderForm =
    "two_step_order_form", Upsell = "upsell", TapToPay = "tap_to_pay", CardPayment =
    "card_payment", Store = "store", ContactView = "contact_view", EmailCampaign =
    "email_campaign", PaymentsDashboard = "payments_dashboard", Shopify = "shopify",
    SubscriptionView = "subscription_view", StoreUpsell = "store_upsell", Woocommerce =
    "woocommerce", Service = "service", Meeting = "meeting", ImportedCsv =
    "imported_csv", QrCode = "qr_code" }
);
