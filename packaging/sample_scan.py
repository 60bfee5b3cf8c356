"""A page of resources/sample/formats/ that is a picture and no text: two lines as a scanner makes them, 834 × 223 dots.

The dots are kept as they were drawn once, packed, so that the file has the same bytes each time and everywhere.
"""

import base64

WIDTH, HEIGHT = 834, 223
DOTS = base64.b85decode(
    r"c-rmR&u-(m831r<HHh{QgxgyVgYd8~uyf17FpqtW=^NzegApolF`7fMeuTWqR)z+v<2=HUtHU0bMlKAN<=5|{Y{!Y?NSU^a7NvnvJQAs&C4Kz(M*"
    r"x4!r-lS2C_xEIP=XSapadl-K?zDwf)bRV1SKdz2})3c67<y&V>y4mgi`<#zQ8{KJ_Fd@{&oMy%U!{zHO1>7t02gbffl#{{VY^6@vlQ#;mI6>k~^m"
    r"MZuM6}P{9$%;3=g2LFI*;DQNz4P=|L<S}%En8)%<@MzsAmKw6qG72P@<g(zZP1N{mVVE_UD-N)Vc1eLN27t)v@5c*8Je~Zu^z?UAfG3v0o`i&~y#"
    r"@ffAQw|KP6c+f$9C$64c#>L{3O>jVF65dZ7P25rcLVwz{s7hH{*s;>LiRi`b<Q&=g+GzC4EZsL<$+1i8A9dvAWFXU3K++IKgtH)$~E4)z-H`Pm|v"
    r"JG{{(@FPYj_pMoj&!XY#ufhE?1*5@R$w4*7Eds}(_i0dZ1PP6b}z75&sh6b#JHro!k;#WL_0yuR|6ssg&GlDUb<%I~guVYNIdEIS6}#$Dq>un1M_"
    r"a3QMJK@b%_qky;WOj-)>)_Q{GlHXt)@Y>BMY8j!bwjc`a=dv|+Dk|%aLB$%09W;>*LS8lxkjF>Z8vF@HV-T(|)T)*5A-pKA*AbeiwsBb7_@hyW#1"
    r"d~fLQCr>vTH1O)kVmJGod}EpccbIVEkbaVwkm!pG+i=kg#ju+#u96RJ#kup*2EHgq)uvvBn>5B4j<s+k`2oZQyJRS)fx+C7zHI1QC+Zw5Sb071U}"
    r"AnSJPr7tA`jgD^H8LqXt;MhF{q-iC=X&G80nH7h{#2+d|JGiC=l#!D6(>>+d^P>B$WP>s+f%Z4DA6Xa)(W$SJS`CQcRI(QC}7jgsn9%6Yl1ew@jY"
    r"#;@D5G;km|MFuHS<V#%O|u3e%JTz|CMdi^$h8j;)>=2uLw}<Viy%wEK<#1>iV4|WMaW0UA3)s$<eoq#LYJzcU>JawP`TL#>fE1q?I>pN4J017Bl*"
    r"_|VR-MLW+=QVGawZB5^~H5p6@b4?2ilu1BRYh#q>a#fgn5uUOwIV&_fH_+n5(1r#LijHYX?uf`VA|5N5bo6?2{7Hw3NlR}>qF`aQ09ka1M{g%pJ8"
    r"7gpMzM~D{`v_;W3*qJISJHrNRFXbXbvcT+p#tAY#v?#5M!7$DB`zfaItK*Q5{gG$OCG{GduAT8sgWZgRT1Q<GLVbU<2i4y?wxsZ8-&-cx3;hwM1U"
    r"!??A&XEg2&zTjU^Dy{vv*+Fxgu0k4=eW|eeUxrHdsSFtnf#A*!cN1hH|?ZEl^b7Z;mW!>`~FT&;2NbHh0_6OB|&r94hQia!*ypj=h5%HLC6ocX|1"
    r"$K|TfTh);XC=Z}J#XKKC#*>Mw+!-1!9uY<<To%|uB+3QZW8V8BPTampEYR5r`x5*c2vYem<B`84&N>GCSXCRyxJUxhm`Y*In=%0>ws)NB}g=6~lv"
    r"nLq?6@b$f9O}DasK9;ZYoNc=Y@z_mXl7uaKwl0ZEZUBR!dyO?vEW2ZUnzG8i5+yiEiZ7o-;IMFO=@~bLg%HG56kxl&|dk5RtLWtYP{6)q0mcEM?>"
    r"fl&@DpuaWVRS1KrXrGssfH$5`Tbf^aseB6JsLnGh5$O;b^W(Cskva~>wLmKKNSHBEs9_}mo)eTY!yW?H#ZRjN-S@DBx)3c3uImb*n?)IjC)Vdzta"
    r"WlF9yn(;UO2MRcxpyQ?eDB(OprO<B_6SZ)8nE?~<3j?lmm-j{2uykw~s%aJVq*$#W@FGIm&I)>PKgn<zp)*ml>r-A!g2E{WJyU#j<2FStUf%opAh"
    r"dGx$y8LWr4{JLPw}3+Ye`VpLV`E642`iRZs?^5XxvmZjf_PdaN~v{TJEJ4XiMu%5sDjdDo8(zkX%-FrYeFK&MC|UL2z0?>WexMam{!L3Iuf&p{k1"
    r"&+dz<|^%)l-RV{JTwiMp<1s^{`bTAfmO3+D$pq3yc=o(Cfs&FCcr9+T*4}vX(!Q3Gv;;*2h{#v%9ptlH_T0Ma<IOKW@alDDm7NV5H5t{8oZ%09wE"
    r"Yti6w4mk32k46BJ%nEfI%8}HO=ZbOL)a)DLmZ)Y6ci?EG=!OqJ%+qMsAhZz#YF*v;%XB=6W|`8YDBKvLi#b}<Y)-qj)W-cDCYbIYN>X7+q(zNw$L"
    r"m>7<CZCo1k+%<j1um)l~#_-L4&J*mULXGvRHv;oUd6a~Koeo6JCvY&y5i3}y#WQizweZLqt{0GlN85yoVOKG!u3rW~=LS7(^ONZUe<CdkeuLA-MK"
    r"rO$N)#iDQn2BE1K$ljRYr@UBcT7kCjr<jtjFjJOH_K>a-TGjIlj!=%!1twLd_+mu|sVG9)&Ih5`AF)k;WWSkGe-!qiHwfuB*G%-#^`<|nb37P}(z"
    r"`VJwFA)41+B>o>g#HHVM{~0eaM|6WU+^p2rckYVh`Wtz-@sCV^M^BHVn0oR-ncHQ0mcW<!-y<u3sJwYQO01@Q`@iBH-XUbb=D}-w372a)J_+padl"
    r"-K?zDwf)bRV1SKdz2})3c5|p3>B`84&N>G9ll%ND9=>G=#CmsCgMF"
)
"""One bit a dot, row by row, deflated. They show: The survey of 1998 found only 7 damaged piles out of 214 …"""


def document() -> bytes:
    """A PDF of one page, which is the picture."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 80] /Contents 4 0 R "
        b"/Resources << /XObject << /Im 5 0 R >> >> >>",
        _stream(b"", b"q 300 0 0 80 0 0 cm /Im Do Q"),
        _stream(b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1 "
                b"/Filter /FlateDecode " % (WIDTH, HEIGHT), DOTS),
    ]
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(parts) + 1
    return bytes(written) + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n" % (
        size, table, size) + b"startxref\n%d\n%%%%EOF\n" % len(written)


def _stream(about: bytes, data: bytes) -> bytes:
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (about, len(data), data)
