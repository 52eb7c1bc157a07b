namespace BriefingSite.Core.Model;

/// <content>Codes of ISO 639-1 and ISO 3166-1, and common misspellings.</content>
public static partial class LanguageTag
{
    private const string Languages =
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os "
        + "pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private const string Regions =
        "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CR CU CV CW CX CY CZ DE DG DJ DK DM "
        + "DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
        + "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS "
        + "PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK "
        + "YE YT ZA ZM ZW";

    // Names of languages in English and in the language itself, and their three-letter codes.
    private const string Names =
        "en=english,eng de=german,deutsch,ger,deu fr=french,français,francais,fre,fra es=spanish,español,espanol,castellano,spa it=italian,italiano,ita pt=portuguese,português,portugues,por "
        + "nl=dutch,nederlands,dut,nld ru=russian,русский,rus uk=ukrainian,українська,ukr pl=polish,polski,pol cs=czech,čeština,cze,ces sk=slovak,slovenčina,slo,slk sv=swedish,svenska,swe da=danish,dansk,dan "
        + "nb=bokmål,nob no=norwegian,norsk,nor fi=finnish,suomi,fin et=estonian,eesti,est lv=latvian,latviešu,lav lt=lithuanian,lietuvių,lit hu=hungarian,magyar,hun ro=romanian,română,rum,ron "
        + "bg=bulgarian,български,bul sr=serbian,српски,srp hr=croatian,hrvatski,hrv el=greek,ελληνικά,gre,ell tr=turkish,türkçe,turkce,tur fa=persian,farsi,فارسی,per,fas ar=arabic,العربية,ara "
        + "he=hebrew,עברית,heb,iw ku=kurdish,kur az=azerbaijani,aze hy=armenian,հայերեն,arm,hye ka=georgian,ქართული,geo,kat kk=kazakh,kaz uz=uzbek,uzb ps=pashto,pus ur=urdu,urd hi=hindi,हिन्दी,hin "
        + "bn=bengali,ben ta=tamil,tam zh=chinese,中文,chi,zho,mandarin ja=japanese,日本語,jpn ko=korean,한국어,kor vi=vietnamese,vie th=thai,tha id=indonesian,ind,in ms=malay,may,msa sw=swahili,swa la=latin,lat ca=catalan,català,cat eu=basque,baq,eus ga=irish,gle cy=welsh,wel,cym";
}
