<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Case</name>
    <message>
        <source>{why}. Opened {when} by {who}</source>
        <translation>{why}. Açıldı: {when}, {who}</translation>
    </message>
    <message>
        <source>{why}. Closed {when} by {who}</source>
        <translation>{why}. Kapandı: {when}, {who}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste al</translation>
    </message>
    <message>
        <source>Report PDF</source>
        <translation>PDF rapor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Time since it was opened</source>
        <translation>Açılıştan beri süre</translation>
    </message>
    <message>
        <source>Search: {count} new</source>
        <translation>Ara: {count} yeni</translation>
    </message>
    <message>
        <source>{count} roots</source>
        <translation>{count} kaynak</translation>
    </message>
    <message>
        <source>{units} units, {lots} lots</source>
        <translation>{units} parça, {lots} parti</translation>
    </message>
    <message>
        <source>{uom} left</source>
        <translation>{uom} kaldı</translation>
    </message>
    <message>
        <source>lots left</source>
        <translation>parti kaldı</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} ürün</translation>
    </message>
    <message>
        <source>no lot is a root</source>
        <translation>parti yok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>{what}, {count} lots</source>
        <translation>{what}, {count} parti</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} müşteri</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>{count} aranacak</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} ayrıldı</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>{count} bloke</translation>
    </message>
    <message>
        <source>{held} held, {open} open</source>
        <translation>{held} bloke, {open} açık</translation>
    </message>
    <message>
        <source>{count} to hold</source>
        <translation>{count} açık</translation>
    </message>
    <message>
        <source>{count} to find</source>
        <translation>{count} bulunacak</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>Customers to call</source>
        <translation>Aranacaklar</translation>
    </message>
    <message>
        <source>{done} of {count} reached</source>
        <translation>{done} / {count} ulaşıldı</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>çıkış {day}</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>hepsi kesin</translation>
    </message>
    <message>
        <source>all possible</source>
        <translation>hepsi olası</translation>
    </message>
    <message>
        <source>{sure} certain, {maybe} possible</source>
        <translation>{sure} kesin, {maybe} olası</translation>
    </message>
    <message>
        <source>All came back</source>
        <translation>Hepsi döndü</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Aranmadı</translation>
    </message>
    <message>
        <source>No answer, {when}</source>
        <translation>Yanıt yok, {when}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Ulaşıldı</translation>
    </message>
    <message>
        <source>Reached, {count} set aside</source>
        <translation>Ulaşıldı, {count} ayrıldı</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Nobody outside has any of it</source>
        <translation>Dışarıda kimsede yok</translation>
    </message>
    <message>
        <source>{count}, certain first</source>
        <translation>{count}, kesinler önce</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Denge</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Hepsi {count}</translation>
    </message>
    <message>
        <source>Not safe {count}</source>
        <translation>Açıkta {count}</translation>
    </message>
    <message>
        <source>Certain {count}</source>
        <translation>Kesin {count}</translation>
    </message>
    <message>
        <source>Possible {count}</source>
        <translation>Olası {count}</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>Seri, parti</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>then: {state}</source>
        <translation>önce: {state}</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Geri alınan</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} burada</translation>
    </message>
    <message>
        <source>in house or back</source>
        <translation>içeride ya da döndü</translation>
    </message>
    <message>
        <source>{count} still to hold</source>
        <translation>{count} bloke değil</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>müşteride</translation>
    </message>
    <message>
        <source>{count} not safe yet</source>
        <translation>{count} hâlâ açıkta</translation>
    </message>
    <message>
        <source>{count} more in work</source>
        <translation>{count} tane işte</translation>
    </message>
    <message>
        <source>{count} certain</source>
        <translation>{count} kesin</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>{count} olası</translation>
    </message>
    <message>
        <source>Mass balance</source>
        <translation>Miktar dengesi</translation>
    </message>
    <message>
        <source>{amount} came in</source>
        <translation>{amount} geldi</translation>
    </message>
    <message>
        <source>No lot is a root: nothing to weigh up.</source>
        <translation>Kaynak parti değil: denge yok.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kullanıldı</translation>
    </message>
    <message>
        <source>Offcuts</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Ayrılan</translation>
    </message>
    <message>
        <source>Left house</source>
        <translation>Çıkan</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Elde</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunmadı</translation>
    </message>
    <message>
        <source>{count} can still leave the house</source>
        <translation>{count} tane hâlâ çıkabilir</translation>
    </message>
    <message>
        <source>One can still leave the house</source>
        <translation>Biri hâlâ çıkabilir</translation>
    </message>
    <message>
        <source>{count} are not held yet</source>
        <translation>{count} tane bloke değil</translation>
    </message>
    <message>
        <source>One is not held yet</source>
        <translation>Biri bloke değil</translation>
    </message>
    <message>
        <source>One act, on every panel at once; it is let go unit by unit</source>
        <translation>Tek işlem, her panelde hemen; tek tek açılır</translation>
    </message>
    <message>
        <source>Hold all {count}</source>
        <translation>{count} bloke et</translation>
    </message>
    <message>
        <source>Everything is held</source>
        <translation>Hepsi bloke</translation>
    </message>
    <message>
        <source>{count} on hold, on every panel</source>
        <translation>{count} tane, her panelde</translation>
    </message>
    <message>
        <source>Nothing is left to hold</source>
        <translation>Bloke edilecek yok</translation>
    </message>
    <message>
        <source>{count} could not be held</source>
        <translation>{count} bloke edilemedi</translation>
    </message>
    <message>
        <source>One could not be held</source>
        <translation>Biri bloke edilemedi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>This is a drill</source>
        <translation>Bu bir tatbikat</translation>
    </message>
    <message>
        <source>It holds nothing. {count} would be held.</source>
        <translation>Bloke etmez. {count} tane olurdu.</translation>
    </message>
    <message>
        <source>This recall is closed</source>
        <translation>Geri çağırma kapandı</translation>
    </message>
    <message>
        <source>{held} still on hold, {lost} lost</source>
        <translation>{held} hâlâ bloke, {lost} kayıp</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Serbest bırak</translation>
    </message>
    <message>
        <source>{count} are on hold now</source>
        <translation>{count} tane şimdi blokede</translation>
    </message>
    <message>
        <source>{away} of them are with customers: call them.</source>
        <translation>{away} tanesi müşteride: arayın.</translation>
    </message>
    <message>
        <source>The call is kept</source>
        <translation>Arama yazıldı</translation>
    </message>
    <message>
        <source>{case} is closed</source>
        <translation>{case} kapandı</translation>
    </message>
    <message>
        <source>{count} holds lifted, {lost} lost</source>
        <translation>{count} bloke kalktı, {lost} kayıp</translation>
    </message>
    <message>
        <source>{count} let go</source>
        <translation>{count} serbest</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Değişen yok</translation>
    </message>
    <message>
        <source>Search {number} found the same as the one before.</source>
        <translation>{number}. arama öncekiyle aynı.</translation>
    </message>
    <message>
        <source>Search {number}: what has changed</source>
        <translation>{number}. arama: değişenler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>No longer concerned</source>
        <translation>Artık ilgisiz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>New ones are not held yet: hold all again.</source>
        <translation>Yeniler bloke değil: yeniden bloke edin.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Touch a device, or scan anything</source>
        <translation>Cihaza dokunun ya da kod okutun</translation>
    </message>
    <message>
        <source>nothing is recorded here</source>
        <translation>burada kayıt yapılmaz</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>resimler</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Labels that wait</source>
        <translation>Bekleyen etiket</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Takılı değil.</translation>
    </message>
    <message>
        <source>Plug it in; it is looked for every few seconds.</source>
        <translation>Takın; birkaç saniyede bir aranır.</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Son gelen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Codes read, refused</source>
        <translation>Okunan, reddedilen</translation>
    </message>
    <message>
        <source>Scan one of these from the glass:</source>
        <translation>Ekrandan birini okutun:</translation>
    </message>
    <message>
        <source>Test code in bars</source>
        <translation>Çubuklu test kodu</translation>
    </message>
    <message>
        <source>Square test code</source>
        <translation>Kare test kodu</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Which make is the scanner?</source>
        <translation>Okuyucunun markası ne?</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Test kodu</translation>
    </message>
    <message>
        <source>Another make</source>
        <translation>Başka marka</translation>
    </message>
    <message>
        <source>To mend it: {make}</source>
        <translation>Düzeltme: {make}</translation>
    </message>
    <message>
        <source>Scan this, then a test code again:</source>
        <translation>Bunu, sonra yine test kodunu okutun:</translation>
    </message>
    <message>
        <source>Its manual has a code for this setting; scan it there:</source>
        <translation>Kılavuzunda bu ayarın kodu var; oradan okutun:</translation>
    </message>
    <message>
        <source>Configuration code</source>
        <translation>Ayar kodu</translation>
    </message>
    <message>
        <source>More devices</source>
        <translation>Diğer cihazlar</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} daha</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Kameranın gördüğü</translation>
    </message>
    <message>
        <source>Lay bars along the line. A frame shows what was read.</source>
        <translation>Kodu çizgiye hizalayın. Çerçeve okunanı gösterir.</translation>
    </message>
    <message>
        <source>Light on</source>
        <translation>Işık aç</translation>
    </message>
    <message>
        <source>Light off</source>
        <translation>Işık kapat</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Oto odak</translation>
    </message>
    <message>
        <source>Hold focus</source>
        <translation>Odak sabit</translation>
    </message>
    <message>
        <source>Focus nearer</source>
        <translation>Odak yakın</translation>
    </message>
    <message>
        <source>Focus farther</source>
        <translation>Odak uzak</translation>
    </message>
    <message>
        <source>It has no light and no focus to set.</source>
        <translation>Işığı ve odak ayarı yok.</translation>
    </message>
    <message>
        <source>The camera did it</source>
        <translation>Kamera yaptı</translation>
    </message>
    <message>
        <source>Light: {light}. Focus: {focus}.</source>
        <translation>Işık: {light}. Odak: {focus}.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>held</source>
        <translation>sabit</translation>
    </message>
    <message>
        <source>held, {share} % near</source>
        <translation>sabit, % {share} yakın</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Test bas</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Durum sor</translation>
    </message>
    <message>
        <source>Print what waits</source>
        <translation>Bekleyeni bas</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>A test label carries no code of the plant. Read it with a scanner: it says that it is a test.</source>
        <translation>Test etiketinde fabrika kodu yoktur. Okuyucuyla okutun: test olduğunu söyler.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Test etiketi</translation>
    </message>
    <message>
        <source>The test label was sent</source>
        <translation>Test etiketi gönderildi</translation>
    </message>
    <message>
        <source>Scan it: a reader must read TEST-LABEL-0123456789.</source>
        <translation>Okutun: okuyucu TEST-LABEL-0123456789 okumalı.</translation>
    </message>
    <message>
        <source>The printer is ready</source>
        <translation>Yazıcı hazır</translation>
    </message>
    <message>
        <source>{count} labels wait in it</source>
        <translation>{count} etiket bekliyor</translation>
    </message>
    <message>
        <source>The printer does not say how it is</source>
        <translation>Yazıcı durumunu bildirmiyor</translation>
    </message>
    <message>
        <source>Many only listen. A test print shows whether it prints.</source>
        <translation>Çoğu yalnız dinler. Basıp basmadığını test gösterir.</translation>
    </message>
    <message>
        <source>{name}: {word}</source>
        <translation>{name}: {word}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Item</source>
        <translation>Malzeme</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Alış fiyatı</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Mevcut</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>SKT</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Bloke tarihi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>İş emri</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>passed, {who}</source>
        <translation>geçti, {who}</translation>
    </message>
    <message>
        <source>failed, {who}</source>
        <translation>kaldı, {who}</translation>
    </message>
    <message>
        <source>{price} {currency} per {uom}</source>
        <translation>{uom} başı {price} {currency}</translation>
    </message>
    <message>
        <source>{amount}, {place}</source>
        <translation>{amount}, {place}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlanan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yapılan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>İrsaliye</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İlgili</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Sevkiyat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Their order</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Nakliyeci</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Hatalı</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>orders</source>
        <translation>iş emri</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>tedarikçi</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>düzey</translation>
    </message>
    <message>
        <source>units certain</source>
        <translation>kesin ürün</translation>
    </message>
    <message>
        <source>units possible</source>
        <translation>olası ürün</translation>
    </message>
    <message>
        <source>lots certain</source>
        <translation>kesin lot</translation>
    </message>
    <message>
        <source>lots possible</source>
        <translation>olası lot</translation>
    </message>
    <message>
        <source>into the unit itself</source>
        <translation>ürünün kendisine</translation>
    </message>
    <message>
        <source>into its order, shared</source>
        <translation>iş emrine, ortak</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>sevk edildi</translation>
    </message>
    <message>
        <source>in house</source>
        <translation>tesiste</translation>
    </message>
    <message>
        <source>{uom} left</source>
        <translation>{uom} kaldı</translation>
    </message>
    <message>
        <source>{running} running, {done} done</source>
        <translation>{running} sürüyor, {done} bitti</translation>
    </message>
    <message>
        <source>{shipments} shipments, {customers} customers</source>
        <translation>{shipments} sevkiyat, {customers} müşteri</translation>
    </message>
    <message>
        <source>{stock} in stock, {other} other</source>
        <translation>{stock} stokta, {other} diğer</translation>
    </message>
    <message>
        <source>of {total} {uom}</source>
        <translation>/ {total} {uom}</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} mal kabul</translation>
    </message>
    <message>
        <source>{count} received lots</source>
        <translation>{count} gelen lot</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Finish {stage}</source>
        <translation>{stage} bitir</translation>
    </message>
    <message>
        <source>Count what you made</source>
        <translation>Yaptığınızı sayın</translation>
    </message>
    <message>
        <source>{left} of {planned} are left</source>
        <translation>Kalan: {left} / {planned}</translation>
    </message>
    <message>
        <source>{count} still open; touch a point to go there</source>
        <translation>{count} eksik; gitmek için dokunun</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Sağlam</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>one less</source>
        <translation>bir eksilt</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>bir artır</translation>
    </message>
    <message>
        <source>to next stage</source>
        <translation>sonraki işe</translation>
    </message>
    <message>
        <source>with reason</source>
        <translation>nedeniyle</translation>
    </message>
    <message>
        <source>into stock</source>
        <translation>stoka</translation>
    </message>
    <message>
        <source>Why scrap?</source>
        <translation>Neden hurda?</translation>
    </message>
    <message>
        <source>Still open: {count}</source>
        <translation>Eksik: {count}</translation>
    </message>
    <message>
        <source>touch one to go there</source>
        <translation>gitmek için dokunun</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Eksik yok</translation>
    </message>
    <message>
        <source>{item}: lot not scanned</source>
        <translation>{item}: lot okutulmadı</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Okut</translation>
    </message>
    <message>
        <source>count what you made</source>
        <translation>yaptığınızı sayın</translation>
    </message>
    <message>
        <source>{done} of {planned} accounted for</source>
        <translation>{done} / {planned} sayıldı</translation>
    </message>
    <message>
        <source>touch a reason</source>
        <translation>neden seçin</translation>
    </message>
    <message>
        <source>Finish stage</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Complete {count}</source>
        <translation>{count} tamamla</translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>{count} eksik var</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} yapıldı</translation>
    </message>
    <message>
        <source>Put each label on its unit and scan it</source>
        <translation>Her etiketi ürününe yapıştırıp okutun</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>işe dön</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>The label of {code} was not printed</source>
        <translation>{code} etiketi basılmadı</translation>
    </message>
    <message>
        <source>The unit is recorded. {why}</source>
        <translation>Ürün kaydedildi. {why}</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Yeni ürünler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Label ready</source>
        <translation>Etiket hazır</translation>
    </message>
    <message>
        <source>Label is being made</source>
        <translation>Etiket hazırlanıyor</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yine bas</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Okutun</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>{code}: the label is right</source>
        <translation>{code}: etiket doğru</translation>
    </message>
    <message>
        <source>{left} to scan</source>
        <translation>{left} okutulacak</translation>
    </message>
    <message>
        <source>Every unit has its label</source>
        <translation>Her ürünün etiketi var</translation>
    </message>
    <message>
        <source>{code} was checked already</source>
        <translation>{code} zaten okutuldu</translation>
    </message>
    <message>
        <source>Scan the label of the next unit.</source>
        <translation>Sıradaki ürünün etiketini okutun.</translation>
    </message>
    <message>
        <source>This label says {code}</source>
        <translation>Bu etiketin kodu {code}</translation>
    </message>
    <message>
        <source>It is not the label of {unit}. Take it off, print again.</source>
        <translation>Bu, {unit} etiketi değil. Çıkarın, yine basın.</translation>
    </message>
    <message>
        <source>None of these units has this code. Nothing was recorded. Take the label off.</source>
        <translation>Bu ürünlerden hiçbirinin kodu değil. Kayıt yapılmadı. Etiketi çıkarın.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>in work</source>
        <translation>işte</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>stokta</translation>
    </message>
    <message>
        <source>at customers</source>
        <translation>müşteride</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>döndü</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Scan a job card</source>
        <translation>İş kartını okutun</translation>
    </message>
    <message>
        <source>or touch a job below; any other code is looked up</source>
        <translation>ya da aşağıdan iş seçin; diğer kodlar sorgulanır</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>No job is waiting at this station</source>
        <translation>Bu istasyonda bekleyen iş yok</translation>
    </message>
    <message>
        <source>Jobs appear here when they are released</source>
        <translation>Serbest bırakılan işler burada görünür</translation>
    </message>
    <message>
        <source>{stage}, stage {number} of {count}</source>
        <translation>{stage} ({number}/{count})</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <translation>/ {planned}</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Termin {day}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>No job ready</source>
        <translation>Hazır iş yok</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Sorgula</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Pack and ship</source>
        <translation>Sevkiyat</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Yanlış lot</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Cihazlar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Mal kabul</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayım</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>İade al</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Clean glass</source>
        <translation>Camı temizle</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Bu panel</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Touch it; any code you scan is looked up</source>
        <translation>Dokunun; okuttuğunuz her kod sorgulanır</translation>
    </message>
    <message>
        <source>good today</source>
        <translation>bugün sağlam</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>hurda</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}-{last} / {count}</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Inspect</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Scan the unit to inspect</source>
        <translation>Kontrol için ürünü okutun</translation>
    </message>
    <message>
        <source>nothing is recorded before the last point</source>
        <translation>son noktadan önce kayıt yapılmaz</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <translation>nokta {number}/{count}</translation>
    </message>
    <message>
        <source>Type the measured value</source>
        <translation>Ölçülen değeri yazın</translation>
    </message>
    <message>
        <source>Touch pass or fail</source>
        <translation>Geçti, kaldı seçin</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Geçti</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Kaldı</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Record fail</source>
        <translation>Kaldı kaydet</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>opens a hold</source>
        <translation>bloke eder</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>{by} above the limit</source>
        <translation>sınırın {by} üstünde</translation>
    </message>
    <message>
        <source>{by} below the limit</source>
        <translation>sınırın {by} altında</translation>
    </message>
    <message>
        <source>least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>target</source>
        <translation>hedef</translation>
    </message>
    <message>
        <source>most</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>sınırlar içinde</translation>
    </message>
    <message>
        <source>{code} has no inspection plan</source>
        <translation>{code} için kontrol planı yok</translation>
    </message>
    <message>
        <source>Nothing was recorded. Ask a supervisor.</source>
        <translation>Kayıt yapılmadı. Amire sorun.</translation>
    </message>
    <message>
        <source>{code} passed</source>
        <translation>{code} geçti</translation>
    </message>
    <message>
        <source>All {count} points are within their limits</source>
        <translation>{count} noktanın hepsi sınırlar içinde</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} blokede</translation>
    </message>
    <message>
        <source>Failed: {points}. Put it aside.</source>
        <translation>Geçmeyen: {points}. Kenara ayırın.</translation>
    </message>
    <message>
        <source>enter a value</source>
        <translation>değer girin</translation>
    </message>
    <message>
        <source>scan a unit</source>
        <translation>ürün okutun</translation>
    </message>
    <message>
        <source>all points pass</source>
        <translation>hepsi geçti</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>Issue a lot</source>
        <translation>Lot ver</translation>
    </message>
    <message>
        <source>How much goes into {order}?</source>
        <translation>{order} için ne kadar?</translation>
    </message>
    <message>
        <source>The lot fits: {needed} still needed</source>
        <translation>Lot uygun: {needed} daha gerek</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Başka lot</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Mevcut</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>SKT</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>An older lot is there</source>
        <translation>Daha eski lot var</translation>
    </message>
    <message>
        <source>{code}, {left} left</source>
        <translation>{code}, {left} kaldı</translation>
    </message>
    <message>
        <source>An older lot is in {place}</source>
        <translation>Daha eski lot: {place}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Then left in lot</source>
        <translation>Lotta kalacak</translation>
    </message>
    <message>
        <source>Job needs {quantity}</source>
        <translation>İşe gereken {quantity}</translation>
    </message>
    <message>
        <source>Whole lot {quantity}</source>
        <translation>Tüm lot {quantity}</translation>
    </message>
    <message>
        <source>Issue {quantity}</source>
        <translation>{quantity} ver</translation>
    </message>
    <message>
        <source>for the whole order</source>
        <translation>tüm iş emri için</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>kendi üretim</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>more than is on hand</source>
        <translation>mevcuttan fazla</translation>
    </message>
    <message>
        <source>enter a quantity</source>
        <translation>miktar girin</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Scan the lot of {item}</source>
        <translation>{item} lotunu okutun</translation>
    </message>
    <message>
        <source>All material is scanned</source>
        <translation>Tüm malzeme okutuldu</translation>
    </message>
    <message>
        <source>Finish the stage, or scan another lot</source>
        <translation>Operasyonu bitirin ya da başka lot okutun</translation>
    </message>
    <message>
        <source>{quantity} per piece</source>
        <translation>adet başına {quantity}</translation>
    </message>
    <message>
        <source>Start {stage}</source>
        <translation>{stage} başlatın</translation>
    </message>
    <message>
        <source>then scan the material</source>
        <translation>sonra malzemeyi okutun</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ara verildi</translation>
    </message>
    <message>
        <source>Resume to go on</source>
        <translation>Devam edin</translation>
    </message>
    <message>
        <source>Stage {number} of {count}</source>
        <translation>Operasyon {number}/{count}</translation>
    </message>
    <message>
        <source>of {planned} good</source>
        <translation>/ {planned} sağlam</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>hurda</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Süreniz</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Çalışan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kimse yok</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Malzeme</translation>
    </message>
    <message>
        <source>{done} of {count} scanned</source>
        <translation>{done} / {count} okutuldu</translation>
    </message>
    <message>
        <source>This stage needs no material</source>
        <translation>Bu operasyona malzeme gerekmez</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Okutuldu</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Okutun</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Okutulmadı</translation>
    </message>
    <message>
        <source>needs {quantity}</source>
        <translation>gereken {quantity}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ara ver</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Finish stage</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Talimat</translation>
    </message>
    <message>
        <source>Count and finish</source>
        <translation>Say ve bitir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Katıl</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Stoka iade</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Tek tek</translation>
    </message>
    <message>
        <source>Why do you pause?</source>
        <translation>Neden ara verildi?</translation>
    </message>
    <message>
        <source>{stage} is finished</source>
        <translation>{stage} bitti</translation>
    </message>
    <message>
        <source>{stage} has started</source>
        <translation>{stage} başladı</translation>
    </message>
    <message>
        <source>{item} is recorded</source>
        <translation>{item} kaydedildi</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>bir saniye</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>{what} no longer counts</source>
        <translation>{what} artık sayılmaz</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alınacak yok</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>{count} inside</source>
        <translation>İçinde {count}</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>SKT {day}</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>Look up</source>
        <translation>Sorgula</translation>
    </message>
    <message>
        <source>Scan any code</source>
        <translation>Bir kod okutun</translation>
    </message>
    <message>
        <source>nothing is recorded here</source>
        <translation>burada kayıt yapılmaz</translation>
    </message>
    <message>
        <source>{item}, {lifecycle}</source>
        <translation>{item}, {lifecycle}</translation>
    </message>
    <message>
        <source>Scan any other code to look it up; nothing is recorded here</source>
        <translation>Sorgulamak için başka kod okutun; burada kayıt yapılmaz</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Malzeme</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Mevcut</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>SKT</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>işe dön</translation>
    </message>
    <message>
        <source>Nothing is recorded about it</source>
        <translation>Hakkında kayıt yok</translation>
    </message>
    <message>
        <source>{person}</source>
        <translation>{person}</translation>
    </message>
    <message>
        <source>taken back: </source>
        <translation>geri alındı: </translation>
    </message>
    <message>
        <source>This is a job card</source>
        <translation>Bu bir iş kartı</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etiket bas</translation>
    </message>
    <message>
        <source>Why does it need a label?</source>
        <translation>Neden etiket gerekiyor?</translation>
    </message>
    <message>
        <source>The label was not printed</source>
        <translation>Etiket basılmadı</translation>
    </message>
    <message>
        <source>It has none</source>
        <translation>Etiketi yok</translation>
    </message>
    <message>
        <source>Torn or dirty</source>
        <translation>Yırtık, kirli</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Okunmuyor</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>The label of {code} is printed</source>
        <translation>{code} etiketi basıldı</translation>
    </message>
    <message>
        <source>Take the old one off, put this one on.</source>
        <translation>Eskisini çıkarın, bunu yapıştırın.</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>Where does it begin?</source>
        <translation>Nereden başlıyor?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partiler</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Makine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vardiya</translation>
    </message>
    <message>
        <source>Scan or type a lot or serial</source>
        <translation>Parti ya da seri okut, yaz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>{code} is several things: which?</source>
        <translation>{code} birden çok: hangisi?</translation>
    </message>
    <message>
        <source>{code} is in the list already</source>
        <translation>{code} zaten listede</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ilk gün</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>son gün</translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>bir gün önce</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>bir gün sonra</translation>
    </message>
    <message>
        <source>Touch who or what is behind it</source>
        <translation>Arkasındakine dokunun</translation>
    </message>
    <message>
        <source>Bad serials</source>
        <translation>Bozuklar</translation>
    </message>
    <message>
        <source>Scan or paste the bad ones, one a line</source>
        <translation>Bozukları okut, yapıştır: satıra bir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Ortak yanları</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Ortak</translation>
    </message>
    <message>
        <source>Bad ones</source>
        <translation>Bozuklar</translation>
    </message>
    <message>
        <source>Good ones</source>
        <translation>İyiler</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <source>They share nothing that is recorded</source>
        <translation>Kayıtlı ortak yan yok</translation>
    </message>
    <message>
        <source>What is concerned</source>
        <translation>İlgili olanlar</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>henüz kayıt yok</translation>
    </message>
    <message>
        <source>Choose where it begins</source>
        <translation>Başlangıcı seçin</translation>
    </message>
    <message>
        <source>What is concerned is shown here before anything is recorded.</source>
        <translation>Kayıttan önce ilgili olanlar burada görünür.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>parça</translation>
    </message>
    <message>
        <source>and {count} lots or boxes</source>
        <translation>ve {count} parti, kutu</translation>
    </message>
    <message>
        <source>Lots, boxes</source>
        <translation>Parti, kutu</translation>
    </message>
    <message>
        <source>Lots that are on hold or rejected now</source>
        <translation>Şimdi blokede olan partiler</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>Sorun ne?</translation>
    </message>
    <message>
        <source>For instance: layers come apart</source>
        <translation>Örneğin: katlar ayrılıyor</translation>
    </message>
    <message>
        <source>say what is wrong</source>
        <translation>sorunu yazın</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>II</source>
        <translation>II</translation>
    </message>
    <message>
        <source>III</source>
        <translation>III</translation>
    </message>
    <message>
        <source>Open recall</source>
        <translation>Çağırmayı aç</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>Tatbikat başlat</translation>
    </message>
    <message>
        <source>choose a root first</source>
        <translation>önce kaynak seçin</translation>
    </message>
    <message>
        <source>{case} is open</source>
        <translation>{case} açıldı</translation>
    </message>
    <message>
        <source>{count} things are concerned. Hold them now.</source>
        <translation>{count} tane ilgili. Şimdi bloke edin.</translation>
    </message>
    <message>
        <source>{case} has started</source>
        <translation>{case} başladı</translation>
    </message>
    <message>
        <source>The clock runs. Nothing is held.</source>
        <translation>Süre işliyor. Bloke yok.</translation>
    </message>
    <message>
        <source>A drill changes nothing: no hold, no stock.</source>
        <translation>Tatbikat hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Delete last</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Call {customer}</source>
        <translation>Ara: {customer}</translation>
    </message>
    <message>
        <source>{count} calls so far, the last {when}</source>
        <translation>{count} arama, son {when}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation>Ulaşıldı?</translation>
    </message>
    <message>
        <source>Confirmed?</source>
        <translation>Onaylı?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Set aside there</source>
        <translation>Orada ayrılan</translation>
    </message>
    <message>
        <source>as the customer counts</source>
        <translation>müşterinin sayısı</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Dönüş yolunda</translation>
    </message>
    <message>
        <source>Destroyed there</source>
        <translation>Orada yok edilen</translation>
    </message>
    <message>
        <source>one less</source>
        <translation>bir eksik</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>bir fazla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ne söylendi</translation>
    </message>
    <message>
        <source>Record call</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>reached or not?</source>
        <translation>ulaşıldı mı?</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Serbest bırak</translation>
    </message>
    <message>
        <source>{count} chosen of {total} held</source>
        <translation>{total} içinde {count} seçili</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Ne olacaklar</translation>
    </message>
    <message>
        <source>Only lift hold</source>
        <translation>Yalnız aç</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Let go {count}</source>
        <translation>{count} serbest</translation>
    </message>
    <message>
        <source>choose at least one</source>
        <translation>en az bir seçin</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>neden belirtin</translation>
    </message>
    <message>
        <source>{person} opened this recall</source>
        <translation>Bunu {person} açtı</translation>
    </message>
    <message>
        <source>Another supervisor must do this.</source>
        <translation>Bunu başka amir yapmalı.</translation>
    </message>
    <message>
        <source>Another signs in</source>
        <translation>Başkası girsin</translation>
    </message>
    <message>
        <source>Trace it</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Elde</translation>
    </message>
    <message>
        <source>Close {case}</source>
        <translation>{case} kapat</translation>
    </message>
    <message>
        <source>{open} not decided, {held} on hold, {away} with customers</source>
        <translation>{open} açık, {held} blokede, {away} müşteride</translation>
    </message>
    <message>
        <source>Those with customers stay lost</source>
        <translation>Müşteridekiler kayıp</translation>
    </message>
    <message>
        <source>another leader must agree</source>
        <translation>başka amir onaylar</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>Kim onaylar?</translation>
    </message>
    <message>
        <source>{person} agrees</source>
        <translation>{person} onaylar</translation>
    </message>
    <message>
        <source>somebody must agree</source>
        <translation>biri onaylamalı</translation>
    </message>
    <message>
        <source>Let go what is still held</source>
        <translation>Blokedekileri bırak</translation>
    </message>
    <message>
        <source>else all must be decided first</source>
        <translation>yoksa önce karar</translation>
    </message>
    <message>
        <source>Close recall</source>
        <translation>Çağırmayı kapat</translation>
    </message>
    <message>
        <source>End drill</source>
        <translation>Tatbikatı bitir</translation>
    </message>
    <message>
        <source>{count} not decided</source>
        <translation>{count} kararsız</translation>
    </message>
    <message>
        <source>What could not be held</source>
        <translation>Bloke edilemeyenler</translation>
    </message>
    <message>
        <source>Found in order</source>
        <translation>Sorunsuz</translation>
    </message>
    <message>
        <source>Tested, sound</source>
        <translation>Sınandı, iyi</translation>
    </message>
    <message>
        <source>Defect confirmed</source>
        <translation>Hata kesin</translation>
    </message>
</context>
<context>
    <name>Ship</name>
    <message>
        <source>Pack and ship</source>
        <translation>Sevkiyat</translation>
    </message>
    <message>
        <source>Scan the units that leave</source>
        <translation>Çıkacak ürünleri okutun</translation>
    </message>
    <message>
        <source>for {customer}</source>
        <translation>{customer} için</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Kime gidiyor?</translation>
    </message>
    <message>
        <source>Touch the customer</source>
        <translation>Müşteriye dokunun</translation>
    </message>
    <message>
        <source>In this shipment</source>
        <translation>Bu sevkiyatta</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>henüz okutulmadı</translation>
    </message>
    <message>
        <source>Ship {count}</source>
        <translation>Sevk et {count}</translation>
    </message>
    <message>
        <source>scan a unit</source>
        <translation>ürün okutun</translation>
    </message>
    <message>
        <source>to {customer}</source>
        <translation>{customer} için</translation>
    </message>
    <message>
        <source>{code} is packed</source>
        <translation>{code} paketlendi</translation>
    </message>
    <message>
        <source>Nothing is recorded before you touch Ship</source>
        <translation>Sevk et demeden kayıt yapılmaz</translation>
    </message>
    <message>
        <source>{code} is in already</source>
        <translation>{code} zaten içinde</translation>
    </message>
    <message>
        <source>It counts once. Scan the next unit.</source>
        <translation>Bir kez sayılır. Sıradaki ürünü okutun.</translation>
    </message>
    <message>
        <source>{count} shipped to {customer}</source>
        <translation>{count} sevk edildi: {customer}</translation>
    </message>
    <message>
        <source>Shipment {number}</source>
        <translation>Sevkiyat {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Take out last</source>
        <translation>Sonu çıkar</translation>
    </message>
</context>
<context>
    <name>count_words</name>
    <message>
        <source>Count</source>
        <translation>Sayım</translation>
    </message>
    <message>
        <source>Scan what you count</source>
        <translation>Saydığınızı okutun</translation>
    </message>
    <message>
        <source>or scan or touch a place, to see what should be there</source>
        <translation>ya da yer okutun, seçin: ne olmalı, görünür</translation>
    </message>
    <message>
        <source>Scan what you find at {place}</source>
        <translation>{place}: bulduğunuzu okutun</translation>
    </message>
    <message>
        <source>or touch it below</source>
        <translation>ya da aşağıdan seçin</translation>
    </message>
    <message>
        <source>All of {place} is counted</source>
        <translation>{place}: hepsi sayıldı</translation>
    </message>
    <message>
        <source>Scan another place, or what else you find</source>
        <translation>Başka yer ya da başka bulduğunuzu okutun</translation>
    </message>
    <message>
        <source>Nothing should be at {place}</source>
        <translation>{place} boş olmalı</translation>
    </message>
    <message>
        <source>Scan what you find there</source>
        <translation>Orada bulduğunuzu okutun</translation>
    </message>
    <message>
        <source>How much is there?</source>
        <translation>Ne kadar var?</translation>
    </message>
    <message>
        <source>Is it there?</source>
        <translation>Yerinde mi?</translation>
    </message>
    <message>
        <source>{item}, {code}</source>
        <translation>{item}, {code}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Kayıtta</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>SKT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>there</source>
        <translation>var</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>kendi üretim</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>As on record: {quantity}</source>
        <translation>Kayıttaki: {quantity}</translation>
    </message>
    <message>
        <source>As on record</source>
        <translation>Kayıttaki gibi</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>düzeltme gerekmez</translation>
    </message>
    <message>
        <source>{quantity} less</source>
        <translation>{quantity} eksik</translation>
    </message>
    <message>
        <source>{quantity} more</source>
        <translation>{quantity} fazla</translation>
    </message>
    <message>
        <source>than on record</source>
        <translation>kayda göre</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Yerinde</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Yerinde yok</translation>
    </message>
    <message>
        <source>Record {quantity}</source>
        <translation>{quantity} kaydet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>scan what you count</source>
        <translation>saydığınızı okutun</translation>
    </message>
    <message>
        <source>type how much is there</source>
        <translation>ne kadar olduğunu yazın</translation>
    </message>
    <message>
        <source>touch one</source>
        <translation>birini seçin</translation>
    </message>
    <message>
        <source>{quantity} of {item} counted</source>
        <translation>{quantity} {item} sayıldı</translation>
    </message>
    <message>
        <source>{code} is {quantity}</source>
        <translation>{code}: {quantity}</translation>
    </message>
    <message>
        <source>{code}: {difference} than was on record</source>
        <translation>{code}: kayda göre {difference}</translation>
    </message>
    <message>
        <source>{code}: as on record</source>
        <translation>{code}: kayıttaki gibi</translation>
    </message>
    <message>
        <source>On record it was {before}</source>
        <translation>Kayıtta: {before}</translation>
    </message>
    <message>
        <source>{code} is on the screen already</source>
        <translation>{code} zaten ekranda</translation>
    </message>
    <message>
        <source>Type how much is there.</source>
        <translation>Ne kadar olduğunu yazın.</translation>
    </message>
    <message>
        <source>{code} was counted already</source>
        <translation>{code} zaten sayıldı</translation>
    </message>
    <message>
        <source>{counted}. Record again only if that is wrong.</source>
        <translation>{counted}. Yalnız yanlışsa yine kaydedin.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu değil</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Başka yer</translation>
    </message>
    <message>
        <source>The count of {code}</source>
        <translation>{code} sayımı</translation>
    </message>
</context>
<context>
    <name>device_words</name>
    <message>
        <source>It is not there.</source>
        <translation>Takılı değil.</translation>
    </message>
    <message>
        <source>Plug it in; it is looked for every few seconds.</source>
        <translation>Takın; birkaç saniyede bir aranır.</translation>
    </message>
    <message>
        <source>This panel has no right to it.</source>
        <translation>Bu panelin ona izni yok.</translation>
    </message>
    <message>
        <source>Have an administrator allow it.</source>
        <translation>Yönetici izin versin.</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Başka program kullanıyor.</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>O programı kapatın.</translation>
    </message>
    <message>
        <source>What reads it is not installed: {package}.</source>
        <translation>Okuyan program kurulu değil: {package}.</translation>
    </message>
    <message>
        <source>Have an administrator install it.</source>
        <translation>Yönetici kursun.</translation>
    </message>
    <message>
        <source>What it sent is too long for a code.</source>
        <translation>Gönderdiği, kod için çok uzun.</translation>
    </message>
    <message>
        <source>Scan one label only.</source>
        <translation>Tek etiket okutun.</translation>
    </message>
    <message>
        <source>What it sent is no text.</source>
        <translation>Gönderdiği metin değil.</translation>
    </message>
    <message>
        <source>Scan again; if it stays so, look at its baud rate.</source>
        <translation>Yine okutun; sürerse baud hızına bakın.</translation>
    </message>
    <message>
        <source>Only a part of a code came.</source>
        <translation>Kodun yalnız bir kısmı geldi.</translation>
    </message>
    <message>
        <source>Scan again; if it stays so, its suffix is missing.</source>
        <translation>Yine okutun; sürerse son eki eksiktir.</translation>
    </message>
    <message>
        <source>It speaks at another speed than the panel listens.</source>
        <translation>Hızı panelin dinlediğinden farklı.</translation>
    </message>
    <message>
        <source>Set it to {baud} baud.</source>
        <translation>Hızını {baud} baud yapın.</translation>
    </message>
    <message>
        <source>Its pictures are black.</source>
        <translation>Görüntüsü siyah.</translation>
    </message>
    <message>
        <source>Take the cap off, or give it light.</source>
        <translation>Kapağını çıkarın ya da ışık verin.</translation>
    </message>
    <message>
        <source>The camera did not do it.</source>
        <translation>Kamera bunu yapmadı.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again; it reads as before.</source>
        <translation>Çıkarıp yine takın; eskisi gibi okur.</translation>
    </message>
    <message>
        <source>Its address cannot be read.</source>
        <translation>Adresi okunamıyor.</translation>
    </message>
    <message>
        <source>Write tcp://HOST:9100, serial:PATH, file:PATH or qt:NAME.</source>
        <translation>Şöyle yazın: tcp://HOST:9100, serial:PATH, file:PATH, qt:NAME.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Yazıcı yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Switch it on, look at its cable. The label waits.</source>
        <translation>Açın, kablosuna bakın. Etiket bekliyor.</translation>
    </message>
    <message>
        <source>The line broke while a label was sent.</source>
        <translation>Etiket gönderilirken hat koptu.</translation>
    </message>
    <message>
        <source>See whether it came out, then print again.</source>
        <translation>Çıktı mı bakın, sonra yine basın.</translation>
    </message>
    <message>
        <source>The printer is out of labels.</source>
        <translation>Yazıcıda etiket bitti.</translation>
    </message>
    <message>
        <source>Put a roll in. The label waits.</source>
        <translation>Rulo takın. Etiket bekliyor.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Yazıcının kapağı açık.</translation>
    </message>
    <message>
        <source>Close it. The label waits.</source>
        <translation>Kapatın. Etiket bekliyor.</translation>
    </message>
    <message>
        <source>The printer is out of ribbon.</source>
        <translation>Yazıcıda ribon bitti.</translation>
    </message>
    <message>
        <source>Put a ribbon in. The label waits.</source>
        <translation>Ribon takın. Etiket bekliyor.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Yazıcı duraklatılmış.</translation>
    </message>
    <message>
        <source>Press its button. The label waits.</source>
        <translation>Düğmesine basın. Etiket bekliyor.</translation>
    </message>
    <message>
        <source>No label can carry this code: {code}</source>
        <translation>Bu kod etikete basılamaz: {code}</translation>
    </message>
    <message>
        <source>Give it a shorter one, without strange signs.</source>
        <translation>Daha kısa, özel işaretsiz kod verin.</translation>
    </message>
    <message>
        <source>A text does not fit on the label: {text}</source>
        <translation>Metin etikete sığmıyor: {text}</translation>
    </message>
    <message>
        <source>Take a larger label or a shorter text.</source>
        <translation>Daha büyük etiket ya da kısa metin alın.</translation>
    </message>
    <message>
        <source>The label&apos;s letters have no {letters}.</source>
        <translation>Etiket yazısında {letters} yok.</translation>
    </message>
    <message>
        <source>Use Latin, Greek or Cyrillic letters.</source>
        <translation>Latin, Yunan ya da Kiril harf kullanın.</translation>
    </message>
    <message>
        <source>The label is {width_mm} mm wide, its code needs {needed_mm} mm.</source>
        <translation>Etiket eni {width_mm} mm, kodu {needed_mm} mm ister.</translation>
    </message>
    <message>
        <source>Take a larger label.</source>
        <translation>Daha büyük etiket alın.</translation>
    </message>
    <message>
        <source>The label could not be read back: {code}</source>
        <translation>Etiket geri okunamadı: {code}</translation>
    </message>
    <message>
        <source>Scanner that types</source>
        <translation>Yazan okuyucu</translation>
    </message>
    <message>
        <source>Scanner that types, alone</source>
        <translation>Yazan okuyucu, özel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>{name} is set up right</source>
        <translation>{name} ayarı doğru</translation>
    </message>
    <message>
        <source>Every sign came through: {sent}</source>
        <translation>Her işaret geldi: {sent}</translation>
    </message>
    <message>
        <source>{name} loses separators</source>
        <translation>{name}: ayırıcı kayıp</translation>
    </message>
    <message>
        <source>Set it to send GS (ASCII 29). GS1 labels are not read without it.</source>
        <translation>GS (ASCII 29) gönderecek ayarlayın. Yoksa GS1 etiketi okunmaz.</translation>
    </message>
    <message>
        <source>{name} swaps small and capital letters</source>
        <translation>{name} büyük küçük harfi karıştırıyor</translation>
    </message>
    <message>
        <source>Take Caps Lock out of its keyboard settings.</source>
        <translation>Klavye ayarından Caps Lock kapatın.</translation>
    </message>
    <message>
        <source>{name} types for a {about} keyboard</source>
        <translation>{name} {about} klavyeye göre yazıyor</translation>
    </message>
    <message>
        <source>Set it to US, or write its layout into the settings.</source>
        <translation>US yapın ya da düzenini ayarlara yazın.</translation>
    </message>
    <message>
        <source>{name} sends {about} before the code</source>
        <translation>{name} koddan önce {about} yolluyor</translation>
    </message>
    <message>
        <source>Write it as prefix into the settings, or take it off.</source>
        <translation>Ayarlara ön ek olarak yazın ya da kaldırın.</translation>
    </message>
    <message>
        <source>{name} sends {about} behind the code</source>
        <translation>{name} koddan sonra {about} yolluyor</translation>
    </message>
    <message>
        <source>Set its suffix to Enter and nothing else.</source>
        <translation>Son ekini yalnız Enter yapın.</translation>
    </message>
    <message>
        <source>{name} loses {about}</source>
        <translation>{name}: {about} kayıp</translation>
    </message>
    <message>
        <source>Take off what it cuts away in its settings.</source>
        <translation>Ayarından kesme işlemini kaldırın.</translation>
    </message>
    <message>
        <source>{name} does not end its codes</source>
        <translation>{name} kodları bitirmiyor</translation>
    </message>
    <message>
        <source>Set its suffix to Enter. Until then nothing of it is read.</source>
        <translation>Son ekini Enter yapın. O zamana dek hiç okunmaz.</translation>
    </message>
    <message>
        <source>{name} works</source>
        <translation>{name} çalışır</translation>
    </message>
    <message>
        <source>It sent {sent}. A test code shows whether all signs come through.</source>
        <translation>{sent} geldi. Tüm işaretler geliyor mu, test kodu gösterir.</translation>
    </message>
</context>
<context>
    <name>exceptions_words</name>
    <message>
        <source>Forgotten work</source>
        <translation>Unutulan iş</translation>
    </message>
    <message>
        <source>Goes on for longer than a shift; its hours are paid for and planned with.</source>
        <translation>Bir vardiyadan uzun sürüyor; saatleri ödeniyor ve plana giriyor.</translation>
    </message>
    <message>
        <source>Labels to check</source>
        <translation>Kontrol bekleyen etiketler</translation>
    </message>
    <message>
        <source>Printed and not scanned back: scan one here, and it is settled.</source>
        <translation>Basıldı, geri okutulmadı: burada okutun, tamamlanır.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sayımlar</translation>
    </message>
    <message>
        <source>What counting changed in thirty days; what is missing went somewhere.</source>
        <translation>Otuz günde sayımın değiştirdikleri; eksilen bir yere gitti.</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Retler</translation>
    </message>
    <message>
        <source>What panels refused in thirty days; one rule often at one station is a matter of teaching.</source>
        <translation>Panellerin otuz günde reddettikleri; bir istasyonda sık görülen kural eğitim konusudur.</translation>
    </message>
    <message>
        <source>Trace gaps</source>
        <translation>İzleme boşlukları</translation>
    </message>
    <message>
        <source>What the record does not know about where things came from.</source>
        <translation>Kaydın köken hakkında bilmedikleri.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Basıldı</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayıldı</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>What panels say</source>
        <translation>Panel ne diyor</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kez</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olan</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>o zamandan beri yok</translation>
    </message>
    <message>
        <source>When did {name} stop?</source>
        <translation>{name} ne zaman bıraktı?</translation>
    </message>
    <message>
        <source>{name} is signed off</source>
        <translation>{name} işten çıkarıldı</translation>
    </message>
    <message>
        <source>{order}, {stage}, until {when}</source>
        <translation>{order}, {stage}, bitiş {when}</translation>
    </message>
    <message>
        <source>At their last act, {when}</source>
        <translation>Son işleminde, {when}</translation>
    </message>
    <message>
        <source>At the end of the shift, {when}</source>
        <translation>Vardiya sonunda, {when}</translation>
    </message>
    <message>
        <source>Just now, {when}</source>
        <translation>Şimdi, {when}</translation>
    </message>
    <message>
        <source>{code} is labelled right</source>
        <translation>{code} etiketi doğru</translation>
    </message>
    <message>
        <source>Its label is settled.</source>
        <translation>Etiketi tamam.</translation>
    </message>
    <message>
        <source>Nobody forgot to end their work</source>
        <translation>Kimse işini bitirmeyi unutmadı</translation>
    </message>
    <message>
        <source>Every label was scanned back</source>
        <translation>Her etiket geri okutuldu</translation>
    </message>
    <message>
        <source>No count changed anything</source>
        <translation>Hiçbir sayım fark bulmadı</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Hiçbir şey reddedilmedi</translation>
    </message>
    <message>
        <source>The trace has no gaps</source>
        <translation>İzlemede boşluk yok</translation>
    </message>
    <message>
        <source>{times} on {days} days</source>
        <translation>{days} günde {times}</translation>
    </message>
    <message>
        <source>Everything is read through</source>
        <translation>Tümü taranıyor</translation>
    </message>
    <message>
        <source>Came from nowhere</source>
        <translation>Kaynağı yok</translation>
    </message>
    <message>
        <source>More was used than came in</source>
        <translation>Gelenden çok kullanıldı</translation>
    </message>
    <message>
        <source>One unit in several places</source>
        <translation>Tek parça birkaç yerde</translation>
    </message>
    <message>
        <source>Used before it came</source>
        <translation>Gelmeden kullanıldı</translation>
    </message>
    <message>
        <source>Of two suppliers</source>
        <translation>İki tedarikçiden</translation>
    </message>
    <message>
        <source>A stage without times</source>
        <translation>Zamansız aşama</translation>
    </message>
</context>
<context>
    <name>first_words</name>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Henüz kimse giriş yapamaz</translation>
    </message>
    <message>
        <source>Begin: the plant and its administrator</source>
        <translation>Başlayın: tesis ve yöneticisi</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>What is the plant called?</source>
        <translation>Tesisin adı ne?</translation>
    </message>
    <message>
        <source>Which clock does it keep?</source>
        <translation>Hangi saat geçerli?</translation>
    </message>
    <message>
        <source>In which money does it count?</source>
        <translation>Hangi para birimi?</translation>
    </message>
    <message>
        <source>Who administers it?</source>
        <translation>Yöneticisi kim?</translation>
    </message>
    <message>
        <source>Which personnel number?</source>
        <translation>Sicil numarası?</translation>
    </message>
</context>
<context>
    <name>floor_words</name>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Durdu</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Yardım istiyor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>{person} comes</source>
        <translation>{person} geliyor</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <translation>/ {planned}</translation>
    </message>
    <message>
        <source>{count} scrap</source>
        <translation>{count} hurda</translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation>{count} sırada</translation>
    </message>
    <message>
        <source>Next: {item}</source>
        <translation>Sırada: {item}</translation>
    </message>
    <message>
        <source>Nothing to come</source>
        <translation>Sırada iş yok</translation>
    </message>
    <message>
        <source>nobody works here</source>
        <translation>burada çalışan yok</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} daha</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} ve {count} kişi</translation>
    </message>
    <message>
        <source>{order}, {stage}</source>
        <translation>{order}, {stage}</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>{clock} beri</translation>
    </message>
    <message>
        <source>running</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>durdu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gecikmiş</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>çağrı</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>çalışan</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>emir</translation>
    </message>
    <message>
        <source>of {count} stations</source>
        <translation>{count} istasyondan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>{count} bugün teslim</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Sizi bekleyenler</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>No call, nothing late, nothing stopped for long</source>
        <translation>Çağrı yok, gecikme yok, uzun duruş yok</translation>
    </message>
    <message>
        <source>{station} calls</source>
        <translation>{station} çağırıyor</translation>
    </message>
    <message>
        <source>{order} is late</source>
        <translation>{order} gecikti</translation>
    </message>
    <message>
        <source>{station} stands still</source>
        <translation>{station} duruyor</translation>
    </message>
    <message>
        <source>{panel} is quiet</source>
        <translation>{panel} sessiz</translation>
    </message>
    <message>
        <source>Due {day}, {good} of {planned} {item}</source>
        <translation>Teslim {day}, {good} / {planned} {item}</translation>
    </message>
    <message>
        <source>{why}, {person}</source>
        <translation>{why}, {person}</translation>
    </message>
    <message>
        <source>Silent since {clock}, {person} at work</source>
        <translation>{clock} beri sessiz, {person} çalışıyor</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>Geliyorum</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>{station} knows that you come</source>
        <translation>{station} geldiğinizi biliyor</translation>
    </message>
    <message>
        <source>The panel there says so.</source>
        <translation>Oradaki panel gösteriyor.</translation>
    </message>
    <message>
        <source>The call of {station} is over</source>
        <translation>{station} çağrısı kapandı</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Neden belirtilmedi</translation>
    </message>
    <message>
        <source>{shift} so far</source>
        <translation>{shift} şimdiye dek</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Sağlam</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>İlk geçiş</translation>
    </message>
    <message>
        <source>No shift now</source>
        <translation>Şu an vardiya yok</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Henüz istasyon yok</translation>
    </message>
    <message>
        <source>Master data: add a station, and what it does is shown here.</source>
        <translation>Ana veri: istasyon ekleyin, burada görünür.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Açık emirler</translation>
    </message>
    <message>
        <source>{count}, those due first</source>
        <translation>{count}, teslime göre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Emir</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Order, product</source>
        <translation>Emir, ürün</translation>
    </message>
    <message>
        <source>Due, made</source>
        <translation>Teslim, yapılan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>{stage}, {station}</source>
        <translation>{stage}, {station}</translation>
    </message>
    <message>
        <source>Stopped, {station}</source>
        <translation>Durdu, {station}</translation>
    </message>
</context>
<context>
    <name>frame_words</name>
    <message>
        <source>Floor</source>
        <translation>Saha</translation>
    </message>
    <message>
        <source>What runs, what waits, who calls</source>
        <translation>Ne çalışıyor, ne bekliyor, kim çağırıyor</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzleme</translation>
    </message>
    <message>
        <source>Everything from and to one code</source>
        <translation>Bir kodun tüm izi</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Geri çağır</translation>
    </message>
    <message>
        <source>One case, every unit, every call</source>
        <translation>Tek dosya, her parça, her arama</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Holds, defects and measured values</source>
        <translation>Blokeler, hatalar, ölçümler</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Figures to look at and to hand on</source>
        <translation>Bakılacak ve paylaşılacak sayılar</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>İstisnalar</translation>
    </message>
    <message>
        <source>What does not add up, and what settles it</source>
        <translation>Tutmayanlar ve çözümleri</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Who, when, what, why; nothing is ever erased</source>
        <translation>Kim, ne zaman, ne, neden; hiçbir şey silinmez</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Ana veri</translation>
    </message>
    <message>
        <source>People, items, orders and their history</source>
        <translation>Kişiler, kalemler, emirler ve geçmişleri</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Giriş yapılmadı</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Kim burada?</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name} PIN&apos;i</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Adınızı seçin</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>veya kartınızı okutun</translation>
    </message>
    <message>
        <source>{name} must choose a new PIN first</source>
        <translation>{name} önce yeni PIN seçmeli</translation>
    </message>
    <message>
        <source>Sign in at a panel with the PIN you were told.</source>
        <translation>Panelde söylenen PIN ile giriş yapın.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Kayıt okunamadı</translation>
    </message>
    <message>
        <source>What stands here may be old. It is tried again.</source>
        <translation>Buradakiler eski olabilir. Yeniden denenir.</translation>
    </message>
    <message>
        <source>The last act is not answered yet</source>
        <translation>Son işlem henüz bitmedi</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Biraz bekleyin.</translation>
    </message>
    <message>
        <source>Any code: serial, lot, order or badge</source>
        <translation>Kod: seri, parti, emir, kart</translation>
    </message>
</context>
<context>
    <name>give_back_words</name>
    <message>
        <source>Give back</source>
        <translation>Stoka iade</translation>
    </message>
    <message>
        <source>Scan what you give back</source>
        <translation>İade edeceğinizi okutun</translation>
    </message>
    <message>
        <source>or touch it below</source>
        <translation>ya da aşağıdan seçin</translation>
    </message>
    <message>
        <source>Nothing can be given back</source>
        <translation>İade edilecek bir şey yok</translation>
    </message>
    <message>
        <source>All that went into {order} was used or came back</source>
        <translation>{order} için verilenin hepsi kullanıldı ya da döndü</translation>
    </message>
    <message>
        <source>How much comes back?</source>
        <translation>Ne kadar iade?</translation>
    </message>
    <message>
        <source>{item}, {code}</source>
        <translation>{item}, {code}</translation>
    </message>
    <message>
        <source>{item}</source>
        <translation>{item}</translation>
    </message>
    <message>
        <source>{item}, in {unit}</source>
        <translation>{item}, ürün {unit}</translation>
    </message>
    <message>
        <source>In the order</source>
        <translation>İş emrinde</translation>
    </message>
    <message>
        <source>Lies at</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yeri yok</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>the whole order</source>
        <translation>tüm iş emri</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>All of it: {quantity}</source>
        <translation>Hepsi: {quantity}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>stays in the order</source>
        <translation>iş emrinde kalan</translation>
    </message>
    <message>
        <source>Only {quantity}</source>
        <translation>Yalnız {quantity}</translation>
    </message>
    <message>
        <source>went into the order</source>
        <translation>iş emrine verildi</translation>
    </message>
    <message>
        <source>Give back {quantity}</source>
        <translation>Stoka iade {quantity}</translation>
    </message>
    <message>
        <source>scan what comes back</source>
        <translation>iadeyi okutun</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>miktarı yazın</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>çok fazla</translation>
    </message>
    <message>
        <source>{code} went into several units</source>
        <translation>{code} birkaç ürüne girdi</translation>
    </message>
    <message>
        <source>Touch the one it comes out of.</source>
        <translation>Çıktığı ürüne dokunun.</translation>
    </message>
    <message>
        <source>{code} is on the screen already</source>
        <translation>{code} zaten ekranda</translation>
    </message>
    <message>
        <source>Type how much comes back.</source>
        <translation>Ne kadar iade, yazın.</translation>
    </message>
    <message>
        <source>{quantity} of {item} given back</source>
        <translation>{quantity} {item} iade edildi</translation>
    </message>
    <message>
        <source>Put {code} back to {place}</source>
        <translation>Geri koyun: {code}, {place}</translation>
    </message>
    <message>
        <source>Put {code} back</source>
        <translation>Geri koyun: {code}</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu değil</translation>
    </message>
    <message>
        <source>Giving back {code}</source>
        <translation>{code} stoka iadesi</translation>
    </message>
</context>
<context>
    <name>help_words</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Çağrıldı</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Geliyor</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Yardım çağrıldı</translation>
    </message>
    <message>
        <source>The supervisor sees it. Touch it again when it is settled.</source>
        <translation>Amir görüyor. Sorun çözülünce yine dokunun.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Çağrı bitti</translation>
    </message>
    <message>
        <source>The supervisor sees that, too.</source>
        <translation>Amir bunu da görüyor.</translation>
    </message>
    <message>
        <source>{person} comes</source>
        <translation>{person} geliyor</translation>
    </message>
    <message>
        <source>Touch the button again when it is settled.</source>
        <translation>Sorun çözülünce düğmeye yine dokunun.</translation>
    </message>
</context>
<context>
    <name>job_words</name>
    <message>
        <source>{count} people work here</source>
        <translation>Burada {count} kişi çalışıyor</translation>
    </message>
    <message>
        <source>{name} works here</source>
        <translation>{name} burada çalışıyor</translation>
    </message>
    <message>
        <source>Join in, take over, or just look</source>
        <translation>Katılın, devralın ya da yalnız bakın</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Devral</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Yalnız bak</translation>
    </message>
    <message>
        <source>You are just looking</source>
        <translation>Yalnız bakıyorsunuz</translation>
    </message>
    <message>
        <source>Nothing is recorded; what you scan is looked up</source>
        <translation>Kayıt yapılmaz; okuttuğunuz kod aranır</translation>
    </message>
    <message>
        <source>You took over {stage}</source>
        <translation>{stage} devralındı</translation>
    </message>
    <message>
        <source>{names}: time ends here</source>
        <translation>{names}: süresi burada biter</translation>
    </message>
</context>
<context>
    <name>kiosk_words</name>
    <message>
        <source>The screen is dark. Touch it, or scan.</source>
        <translation>Ekran karanlık. Dokunun ya da okutun.</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Camı temizleyin</translation>
    </message>
    <message>
        <source>No touch counts until the time is up</source>
        <translation>Süre bitene kadar dokunuş sayılmaz</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>saniye kaldı</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>The glass is being cleaned. Scan again when the time is up.</source>
        <translation>Cam temizleniyor. Süre bitince yeniden okutun.</translation>
    </message>
    <message>
        <source>glass being cleaned</source>
        <translation>cam temizleniyor</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Bu panel</translation>
    </message>
    <message>
        <source>What you change counts at once and stays</source>
        <translation>Değişiklik hemen geçerli olur ve kalır</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Ses yüksekliği</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>kıs</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sessiz</translation>
    </message>
    <message>
        <source>Repeat a refusal</source>
        <translation>Reddi yinele</translation>
    </message>
    <message>
        <source>until a touch or a scan, five times at most</source>
        <translation>dokunana ya da okutana kadar, en çok beş kez</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>işe dön</translation>
    </message>
    <message>
        <source>It counts from now on</source>
        <translation>Bundan sonra geçerli</translation>
    </message>
    <message>
        <source>and after the next start</source>
        <translation>ve sonraki açılıştan sonra da</translation>
    </message>
    <message>
        <source>It counts until the next start</source>
        <translation>Sonraki açılışa kadar geçerli</translation>
    </message>
    <message>
        <source>The settings file could not be written: {why}</source>
        <translation>Ayar dosyası yazılamadı: {why}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Paneli kapat</translation>
    </message>
    <message>
        <source>Scan an administrator&apos;s badge</source>
        <translation>Bir yöneticinin kartını okutun</translation>
    </message>
    <message>
        <source>The panel is closed then</source>
        <translation>Panel o zaman kapanır</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Açık kalsın</translation>
    </message>
</context>
<context>
    <name>leave_words</name>
    <message>
        <source>{name} allows it: PIN</source>
        <translation>{name} izin verir: PIN</translation>
    </message>
    <message>
        <source>Why is it allowed?</source>
        <translation>Neden izin veriliyor?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>İzin ver</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} daha</translation>
    </message>
    <message>
        <source>Released by quality</source>
        <translation>Kalite onayladı</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Müşteri bekliyor</translation>
    </message>
    <message>
        <source>Agreed beforehand</source>
        <translation>Önceden anlaşıldı</translation>
    </message>
</context>
<context>
    <name>ledger_words</name>
    <message>
        <source>When</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Why, note</source>
        <translation>Neden, not</translation>
    </message>
    <message>
        <source>Panel, number</source>
        <translation>Panel, no</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Zaman, kim</translation>
    </message>
    <message>
        <source>What, thing</source>
        <translation>Ne, neyle</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Tüm işlemler</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Tüm paneller</translation>
    </message>
    <message>
        <source>Find in every entry</source>
        <translation>Tüm kayıtlarda ara</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>{count} of {all} entries</source>
        <translation>{all} kayıttan {count}</translation>
    </message>
    <message>
        <source>{all} entries</source>
        <translation>{all} kayıt</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Every entry is read and checked</source>
        <translation>Her kayıt okunup denetleniyor</translation>
    </message>
    <message>
        <source>{stream}, {number}</source>
        <translation>{stream}, {number}</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>Kayıt eksiksiz</translation>
    </message>
    <message>
        <source>{entries} entries in {streams} chains, {gaps} gaps in what is known</source>
        <translation>{streams} zincirde {entries} kayıt, {gaps} bilgi boşluğu</translation>
    </message>
    <message>
        <source>{count} faults in the record</source>
        <translation>Kayıtta {count} hata</translation>
    </message>
    <message>
        <source>First: {fault}. Call whoever looks after the database.</source>
        <translation>İlki: {fault}. Veritabanı sorumlusunu arayın.</translation>
    </message>
    <message>
        <source>Taken back by {number}</source>
        <translation>Geri alan: {number}</translation>
    </message>
    <message>
        <source>Open in the trace</source>
        <translation>İzlemede aç</translation>
    </message>
    <message>
        <source>This entry is as it was written</source>
        <translation>Kayıt yazıldığı gibi</translation>
    </message>
    <message>
        <source>Its hash and those beside it fit.</source>
        <translation>Özeti ve komşuları tutuyor.</translation>
    </message>
    <message>
        <source>This entry was changed afterwards</source>
        <translation>Kayıt sonradan değişmiş</translation>
    </message>
    <message>
        <source>Its hash does not fit. Verify now, and call for help.</source>
        <translation>Özeti tutmuyor. Doğrulayın, yardım çağırın.</translation>
    </message>
    <message>
        <source>Touch an entry</source>
        <translation>Bir kayda dokunun</translation>
    </message>
    <message>
        <source>Who did it, what was said, what came of it, and whether it is unchanged.</source>
        <translation>Kim yaptı, ne dendi, ne oldu ve değişmiş mi.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>İzin veren</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Geldiği yol</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Geri alır</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Rule {code}</source>
        <translation>Kural {code}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ne dendi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>a panel</source>
        <translation>bir panel</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>içe aktarma</translation>
    </message>
    <message>
        <source>later entry</source>
        <translation>sonradan giriş</translation>
    </message>
    <message>
        <source>counting back</source>
        <translation>geriye sayım</translation>
    </message>
    <message>
        <source>Changed master data</source>
        <translation>Ana veri değişti</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Teslim aldı</translation>
    </message>
    <message>
        <source>Released an order</source>
        <translation>Emir verdi</translation>
    </message>
    <message>
        <source>Closed an order</source>
        <translation>Emir kapattı</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklattı</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Sürdürdü</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Finished a stage</source>
        <translation>Aşama bitirdi</translation>
    </message>
    <message>
        <source>Told of a stage</source>
        <translation>Aşama bildirdi</translation>
    </message>
    <message>
        <source>Began units</source>
        <translation>Parça başlattı</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Çıkış yaptı</translation>
    </message>
    <message>
        <source>Gave back</source>
        <translation>İade etti</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamladı</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Denetledi</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bloke etti</translation>
    </message>
    <message>
        <source>Released a hold</source>
        <translation>Blokeyi kaldırdı</translation>
    </message>
    <message>
        <source>Split a lot</source>
        <translation>Parti böldü</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Sevk etti</translation>
    </message>
    <message>
        <source>Took back from a customer</source>
        <translation>Müşteriden aldı</translation>
    </message>
    <message>
        <source>Printed a label</source>
        <translation>Etiket bastı</translation>
    </message>
    <message>
        <source>Checked a label</source>
        <translation>Etiket denetledi</translation>
    </message>
    <message>
        <source>Planned an order</source>
        <translation>Emir planladı</translation>
    </message>
    <message>
        <source>Left a note</source>
        <translation>Not bıraktı</translation>
    </message>
    <message>
        <source>Taught a label</source>
        <translation>Etiket öğretti</translation>
    </message>
    <message>
        <source>Called for help</source>
        <translation>Yardım çağırdı</translation>
    </message>
    <message>
        <source>Came to help</source>
        <translation>Yardıma geldi</translation>
    </message>
    <message>
        <source>Settled a call</source>
        <translation>Çağrı kapattı</translation>
    </message>
    <message>
        <source>Held an order</source>
        <translation>Emri durdurdu</translation>
    </message>
    <message>
        <source>Resumed an order</source>
        <translation>Emri sürdürdü</translation>
    </message>
    <message>
        <source>Cancelled an order</source>
        <translation>Emri iptal etti</translation>
    </message>
    <message>
        <source>Mounted a lot</source>
        <translation>Parti taktı</translation>
    </message>
    <message>
        <source>Took a lot off</source>
        <translation>Parti çıkardı</translation>
    </message>
    <message>
        <source>Passed a unit on</source>
        <translation>Parça ilerletti</translation>
    </message>
    <message>
        <source>Took a part out</source>
        <translation>Parça söktü</translation>
    </message>
    <message>
        <source>Poured together</source>
        <translation>Birleştirdi</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşıdı</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Saydı</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Çekti</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karar verdi</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketledi</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Paket açtı</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivledi</translation>
    </message>
    <message>
        <source>Opened a recall</source>
        <translation>Geri çağırma açtı</translation>
    </message>
    <message>
        <source>Searched a recall again</source>
        <translation>Geri çağırma yeniledi</translation>
    </message>
    <message>
        <source>Held a recall</source>
        <translation>Geri çağırma bloke</translation>
    </message>
    <message>
        <source>Noted a call</source>
        <translation>Arama notu</translation>
    </message>
    <message>
        <source>Released from a recall</source>
        <translation>Geri çağırmadan saldı</translation>
    </message>
    <message>
        <source>Closed a recall</source>
        <translation>Geri çağırma kapattı</translation>
    </message>
    <message>
        <source>Began the record</source>
        <translation>Kaydı başlattı</translation>
    </message>
    <message>
        <source>Took back</source>
        <translation>Geri aldı</translation>
    </message>
    <message>
        <source>Corrected a lot</source>
        <translation>Parti düzeltti</translation>
    </message>
    <message>
        <source>Gave a PIN</source>
        <translation>PIN verdi</translation>
    </message>
    <message>
        <source>Changed a PIN</source>
        <translation>PIN değiştirdi</translation>
    </message>
    <message>
        <source>Gave a badge</source>
        <translation>Kart verdi</translation>
    </message>
    <message>
        <source>Blocked a badge</source>
        <translation>Kart bloke etti</translation>
    </message>
</context>
<context>
    <name>master_words</name>
    <message>
        <source>Orders</source>
        <translation>Emirler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Beceriler</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Kalemler</translation>
    </message>
    <message>
        <source>Parts lists</source>
        <translation>Parça listeleri</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Rotalar</translation>
    </message>
    <message>
        <source>Inspection plans</source>
        <translation>Denetim planları</translation>
    </message>
    <message>
        <source>Inspection points</source>
        <translation>Denetim noktaları</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Nedenler</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>İstasyonlar</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Makineler</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Yuvalar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerler</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Ölçü aletleri</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Tedarikçiler</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Vardiyalar</translation>
    </message>
    <message>
        <source>Labour rates</source>
        <translation>İşçilik ücretleri</translation>
    </message>
    <message>
        <source>Station rates</source>
        <translation>İstasyon ücretleri</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Tracked as</source>
        <translation>İzleme</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revizyon</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Raf ömrü, gün</translation>
    </message>
    <message>
        <source>Serial begins with</source>
        <translation>Seri başlangıcı</translation>
    </message>
    <message>
        <source>Inspect receipts</source>
        <translation>Girişi denetle</translation>
    </message>
    <message>
        <source>When expired</source>
        <translation>Süresi dolunca</translation>
    </message>
    <message>
        <source>Needs certificate</source>
        <translation>Sertifika ister</translation>
    </message>
    <message>
        <source>First expired first</source>
        <translation>Önce süresi dolan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Quantity per piece</source>
        <translation>Parça başı miktar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Standard minutes</source>
        <translation>Standart dakika</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Talimat</translation>
    </message>
    <message>
        <source>Inspection plan</source>
        <translation>Denetim planı</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Beceri</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Alt sınır</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Üst sınır</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Ondalık</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Calibrate by</source>
        <translation>Kalibrasyon tarihi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>İlgili kişi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Şema</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>Dosya SHA-256</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Başlar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Biter</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Saat başı</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başı</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Kept for years</source>
        <translation>Saklama yılı</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Emir</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message>
        <source>The old values stay in its history.</source>
        <translation>Eski değerler geçmişte kalır.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Değişiklik yok</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>made</source>
        <translation>oluşturuldu</translation>
    </message>
    <message>
        <source>{field}: {before} to {after}</source>
        <translation>{field}: {before}, yeni {after}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>Change it at the floor PC; a panel has no keyboard for it.</source>
        <translation>Saha bilgisayarında değiştirin; panelde klavye yok.</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>gerekli</translation>
    </message>
    <message>
        <source>at most {count} characters</source>
        <translation>en çok {count} karakter</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>sayı gerekli</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam sayı</translation>
    </message>
    <message>
        <source>a day as 2024-03-15</source>
        <translation>gün, 2024-03-15 gibi</translation>
    </message>
    <message>
        <source>a moment as 2024-03-15T06:00:00+01:00</source>
        <translation>an, 2024-03-15T06:00:00+01:00 gibi</translation>
    </message>
    <message>
        <source>there is no {code}</source>
        <translation>{code} yok</translation>
    </message>
    <message>
        <source>a time as 06:00</source>
        <translation>saat, 06:00 gibi</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation>{count} düzeltilecek</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Klasör içe aktar</translation>
    </message>
    <message>
        <source>Which folder of plant CSV?</source>
        <translation>Hangi tesis CSV klasörü?</translation>
    </message>
    <message>
        <source>What the import would record</source>
        <translation>İçe aktarma neyi kaydeder</translation>
    </message>
    <message>
        <source>{file}: {new} new, {old} there already</source>
        <translation>{file}: {new} yeni, {old} zaten var</translation>
    </message>
    <message>
        <source>Nothing new is in it</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>{count} faults, nothing would be recorded</source>
        <translation>{count} hata, hiçbir şey kaydedilmez</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, satır {line}: {words}</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>{count} rows are recorded</source>
        <translation>{count} satır kaydedildi</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Yeni kart</translation>
    </message>
    <message>
        <source>Write the label to</source>
        <translation>Etiketi şuraya yaz</translation>
    </message>
    <message>
        <source>The label is written</source>
        <translation>Etiket yazıldı</translation>
    </message>
    <message>
        <source>No label was made</source>
        <translation>Etiket yapılamadı</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Order, product</source>
        <translation>Emir, ürün</translation>
    </message>
    <message>
        <source>Due, made</source>
        <translation>Teslim, yapılan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlı</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Made, to close</source>
        <translation>Bitti, kapatın</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>Hammadde</translation>
    </message>
    <message>
        <source>Half-finished</source>
        <translation>Yarı mamul</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>partiyle</translation>
    </message>
    <message>
        <source>by serial</source>
        <translation>seriyle</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedilir</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>uyarıyla</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>good or bad</source>
        <translation>iyi ya da kötü</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>fotoğraf</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>duruş</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>hurda</translation>
    </message>
    <message>
        <source>a hold</source>
        <translation>bloke</translation>
    </message>
    <message>
        <source>a return</source>
        <translation>iade</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>geri alma</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>düzeltme</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>a part taken out</source>
        <translation>sökülen parça</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>sayım</translation>
    </message>
    <message>
        <source>a defect</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>with leave of a leader</source>
        <translation>amir izniyle</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planla</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>Why? It stays in the record.</source>
        <translation>Neden? Kayıtta kalır.</translation>
    </message>
    <message>
        <source>{order}: {act}</source>
        <translation>{order}: {act}</translation>
    </message>
    <message>
        <source>Touch a row</source>
        <translation>Bir satıra dokunun</translation>
    </message>
    <message>
        <source>Or New, to make one.</source>
        <translation>Ya da yeni oluşturun.</translation>
    </message>
</context>
<context>
    <name>move_words</name>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Scan what you move</source>
        <translation>Taşıyacağınızı okutun</translation>
    </message>
    <message>
        <source>lots, units or boxes; or the label of the place first</source>
        <translation>lot, ürün ya da koli; ya da önce yerin etiketi</translation>
    </message>
    <message>
        <source>Scan what goes to {place}</source>
        <translation>{place} için okutun</translation>
    </message>
    <message>
        <source>lots, units or boxes</source>
        <translation>lot, ürün ya da koli</translation>
    </message>
    <message>
        <source>Scan the label of the place</source>
        <translation>Yerin etiketini okutun</translation>
    </message>
    <message>
        <source>or touch the place; or scan more</source>
        <translation>ya da yer seçin; başka da okutun</translation>
    </message>
    <message>
        <source>Touch Move, or scan more</source>
        <translation>Taşı deyin ya da okutun</translation>
    </message>
    <message>
        <source>to {place}, {name}</source>
        <translation>yer: {place}, {name}</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Taşınacak</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>henüz okutulmadı</translation>
    </message>
    <message>
        <source>{item}, now at {place}</source>
        <translation>{item}, şimdi {place}</translation>
    </message>
    <message>
        <source>{item}, no place yet</source>
        <translation>{item}, yeri yok</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Gideceği yer</translation>
    </message>
    <message>
        <source>Take out last</source>
        <translation>Sonu çıkar</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Başka yer</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>Taşı {count}</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>yer: {place}</translation>
    </message>
    <message>
        <source>scan what you move</source>
        <translation>taşıyacağınızı okutun</translation>
    </message>
    <message>
        <source>scan the place</source>
        <translation>yeri okutun</translation>
    </message>
    <message>
        <source>{code} goes along</source>
        <translation>{code} eklendi</translation>
    </message>
    <message>
        <source>Nothing is recorded before you touch Move. {onwards}.</source>
        <translation>Taşı demeden kayıt yapılmaz. {onwards}.</translation>
    </message>
    <message>
        <source>{code} is in already</source>
        <translation>{code} zaten içinde</translation>
    </message>
    <message>
        <source>It moves once. {onwards}.</source>
        <translation>Bir kez taşınır. {onwards}.</translation>
    </message>
    <message>
        <source>It goes to {place}</source>
        <translation>Yeni yer: {place}</translation>
    </message>
    <message>
        <source>{place} is chosen already</source>
        <translation>{place} zaten seçili</translation>
    </message>
    <message>
        <source>{onwards}.</source>
        <translation>{onwards}.</translation>
    </message>
    <message>
        <source>{count} moved to {place}</source>
        <translation>{count} taşındı: {place}</translation>
    </message>
    <message>
        <source>{code} moved to {place}</source>
        <translation>{code} taşındı: {place}</translation>
    </message>
    <message>
        <source>Scan what you move next</source>
        <translation>Sıradakini okutun</translation>
    </message>
    <message>
        <source>The move to {place}</source>
        <translation>Taşıma: {place}</translation>
    </message>
</context>
<context>
    <name>papers_words</name>
    <message>
        <source>{stage}: how it is done</source>
        <translation>{stage}: nasıl yapılır</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Talimat</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Nothing is written down for this stage</source>
        <translation>Bu operasyon için yazılı bir şey yok</translation>
    </message>
    <message>
        <source>Note of {person}, {when}</source>
        <translation>Not: {person}, {when}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>Not bırak</translation>
    </message>
    <message>
        <source>What must the next one know?</source>
        <translation>Sonraki ne bilmeli?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Not kaydedildi</translation>
    </message>
    <message>
        <source>Whoever opens {order} next sees it</source>
        <translation>{order} sonraki açılışta gösterir</translation>
    </message>
    <message>
        <source>The note on {order}</source>
        <translation>Not: {order}</translation>
    </message>
</context>
<context>
    <name>people_words</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Kimin için?</translation>
    </message>
    <message>
        <source>touch a name, or add somebody new</source>
        <translation>ada dokunun ya da yeni kişi ekleyin</translation>
    </message>
    <message>
        <source>{number}, {role}</source>
        <translation>{number}, {role}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pasif</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>yeni PIN</translation>
    </message>
    <message>
        <source>What about {name}?</source>
        <translation>{name}: ne gerek?</translation>
    </message>
    <message>
        <source>a forgotten PIN, a lost badge, the language</source>
        <translation>unutulan PIN, kayıp kart, dil</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>own</source>
        <translation>kendi</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>değişecek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>opens the panels</source>
        <translation>panelleri açar</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>Give badge</source>
        <translation>Kart ver</translation>
    </message>
    <message>
        <source>Block badge</source>
        <translation>Kartı kapat</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Girişi kapat</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Girişi aç</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>for one sign-in</source>
        <translation>tek giriş için</translation>
    </message>
    <message>
        <source>Scan the blank badge</source>
        <translation>Boş kartı okutun</translation>
    </message>
    <message>
        <source>it becomes the badge of {name}</source>
        <translation>kart {name} adına olur</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Böyle kalsın</translation>
    </message>
    <message>
        <source>This is no badge</source>
        <translation>Bu kart değil</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the blank badge.</source>
        <translation>Kayıt yapılmadı. Boş kartı okutun.</translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation>{name}: yeni PIN var</translation>
    </message>
    <message>
        <source>Tell it to {name} and to nobody else.</source>
        <translation>Yalnız {name} bilsin.</translation>
    </message>
    <message>
        <source>Tell it to {name}. It must be changed at the first sign-in.</source>
        <translation>{name} kişisine söyleyin. İlk girişte değiştirilir.</translation>
    </message>
    <message>
        <source>{name} has a new badge</source>
        <translation>{name}: yeni kart</translation>
    </message>
    <message>
        <source>A badge from before opens nothing any more.</source>
        <translation>Eski kart artık bir şey açmaz.</translation>
    </message>
    <message>
        <source>The badge of {name} is blocked</source>
        <translation>{name}: kart kapatıldı</translation>
    </message>
    <message>
        <source>It opens no panel any more.</source>
        <translation>Artık hiçbir paneli açmaz.</translation>
    </message>
    <message>
        <source>{name}: the panel speaks {language}</source>
        <translation>{name}: panel dili {language}</translation>
    </message>
    <message>
        <source>from the next sign-in on</source>
        <translation>sonraki girişten sonra</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name}: giriş kapalı</translation>
    </message>
    <message>
        <source>Neither badge nor PIN lets in any more.</source>
        <translation>Ne kart ne PIN artık açar.</translation>
    </message>
    <message>
        <source>{name} is switched on</source>
        <translation>{name}: giriş açık</translation>
    </message>
    <message>
        <source>Badge and PIN let in again.</source>
        <translation>Kart ve PIN yine açar.</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} eklendi</translation>
    </message>
    <message>
        <source>A PIN or a badge comes next.</source>
        <translation>Sırada PIN ya da kart var.</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <translation>Adı nedir?</translation>
    </message>
    <message>
        <source>Which personnel number?</source>
        <translation>Sicil numarası kaç?</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Hangi rol?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>{name} has number {number}</source>
        <translation>{number} numarası {name}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Touch the name in the list.</source>
        <translation>Kayıt yapılmadı. Listede ada dokunun.</translation>
    </message>
</context>
<context>
    <name>photo_words</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Çek</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Yeniden</translation>
    </message>
    <message>
        <source>Draw a ring around what matters</source>
        <translation>Önemli yeri daire içine alın</translation>
    </message>
    <message>
        <source>Hold the camera on it</source>
        <translation>Kamerayı ona tutun</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} foto</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto çekin</translation>
    </message>
    <message>
        <source>take a photo</source>
        <translation>foto çekin</translation>
    </message>
    <message>
        <source>{count} photos kept; touch for another one</source>
        <translation>{count} foto saklandı; yenisi için dokunun</translation>
    </message>
    <message>
        <source>1 photo kept; touch for another one</source>
        <translation>1 foto saklandı; yenisi için dokunun</translation>
    </message>
    <message>
        <source>There is no camera</source>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>Nothing was recorded. Plug it in, or leave the photo out.</source>
        <translation>Kayıt yapılmadı. Takın ya da fotosuz devam edin.</translation>
    </message>
    <message>
        <source>The photo was not kept</source>
        <translation>Foto saklanmadı</translation>
    </message>
    <message>
        <source>Nothing was recorded. Take it again, or tell a supervisor: {why}</source>
        <translation>Kayıt yapılmadı. Yine çekin ya da amire bildirin: {why}</translation>
    </message>
</context>
<context>
    <name>pin_words</name>
    <message>
        <source>{name}: choose a new PIN</source>
        <translation>{name}: yeni PIN seçin</translation>
    </message>
    <message>
        <source>six digits or more; nobody else may know it</source>
        <translation>en az altı rakam; yalnız siz bilin</translation>
    </message>
    <message>
        <source>{name}: the same PIN again</source>
        <translation>{name}: aynı PIN yeniden</translation>
    </message>
    <message>
        <source>so that no finger slipped</source>
        <translation>parmak kaymış olmasın</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN yeniden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Somebody told you this PIN</source>
        <translation>Bu PIN size söylendi</translation>
    </message>
    <message>
        <source>From now on only you know it.</source>
        <translation>Artık yalnız siz bileceksiniz.</translation>
    </message>
    <message>
        <source>six digits or more</source>
        <translation>en az altı rakam</translation>
    </message>
    <message>
        <source>not all alike, not in a row</source>
        <translation>aynı değil, ardışık değil</translation>
    </message>
    <message>
        <source>not your personnel number</source>
        <translation>sicil numaranız değil</translation>
    </message>
    <message>
        <source>not the old one</source>
        <translation>eskisi değil</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>The two are not alike</source>
        <translation>İkisi aynı değil</translation>
    </message>
    <message>
        <source>Nothing was recorded. Type the new PIN again.</source>
        <translation>Kayıt yapılmadı. Yeni PIN&apos;i yine girin.</translation>
    </message>
</context>
<context>
    <name>quality_words</name>
    <message>
        <source>Measured point</source>
        <translation>Ölçüm noktası</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Son {count}</translation>
    </message>
    <message>
        <source>Nothing is measured by number</source>
        <translation>Sayıyla ölçülen yok</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Henüz değer yok</translation>
    </message>
    <message>
        <source>each point one inspection, {uom}</source>
        <translation>her nokta bir denetim, {uom}</translation>
    </message>
    <message>
        <source>{name}, {plan}</source>
        <translation>{name}, {plan}</translation>
    </message>
    <message>
        <source>Limit {value}</source>
        <translation>Sınır {value}</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>Hedef {value}</translation>
    </message>
    <message>
        <source>Mean {value}</source>
        <translation>Ortalama {value}</translation>
    </message>
    <message>
        <source>{count} out of limits</source>
        <translation>{count} sınır dışı</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Hepsi sınır içinde</translation>
    </message>
    <message>
        <source>Defects and scrap</source>
        <translation>Hata ve hurda</translation>
    </message>
    <message>
        <source>{count} in 30 days</source>
        <translation>30 günde {count}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>None in 30 days</source>
        <translation>30 günde yok</translation>
    </message>
    <message>
        <source>{share} passed at the first inspection, of {count}</source>
        <translation>{count} parçadan {share} ilk denetimi geçti</translation>
    </message>
    <message>
        <source>Open holds, {count}</source>
        <translation>Açık blokeler, {count}</translation>
    </message>
    <message>
        <source>Incoming to inspect, {count}</source>
        <translation>Denetim bekleyen giriş, {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Bloke eden</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Nothing is on hold</source>
        <translation>Bloke yok</translation>
    </message>
    <message>
        <source>Nothing waits for inspection</source>
        <translation>Denetim bekleyen yok</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} sa</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} gün</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Recall {case}</source>
        <translation>Geri çağırma {case}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>What becomes of {code}?</source>
        <translation>{code} ne olacak?</translation>
    </message>
    <message>
        <source>Why? It stays in the record.</source>
        <translation>Neden? Kayıtta kalır.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Önce nedenini yazın.</translation>
    </message>
    <message>
        <source>Use as it is</source>
        <translation>Olduğu gibi kullan</translation>
    </message>
    <message>
        <source>It is in order after all</source>
        <translation>Aslında sorunsuz</translation>
    </message>
    <message>
        <source>Use by concession</source>
        <translation>Özel izinle kullan</translation>
    </message>
    <message>
        <source>Known to be wrong, and accepted</source>
        <translation>Kusuru bilinerek kabul</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Yeniden işle</translation>
    </message>
    <message>
        <source>It stays on hold until it is done</source>
        <translation>Bitene dek bloke kalır</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Hurdaya ayır</translation>
    </message>
    <message>
        <source>It leaves the stock for good</source>
        <translation>Stoktan kalıcı çıkar</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Tedarikçiye iade</translation>
    </message>
    <message>
        <source>It leaves the stock</source>
        <translation>Stoktan çıkar</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Blokeyi kaldır</translation>
    </message>
    <message>
        <source>Nothing else is decided</source>
        <translation>Başka karar verilmez</translation>
    </message>
    <message>
        <source>{code}: {decision}</source>
        <translation>{code}: {decision}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{code} is released</source>
        <translation>{code} serbest</translation>
    </message>
</context>
<context>
    <name>reason_words</name>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Material is missing</source>
        <translation>Malzeme yok</translation>
    </message>
    <message>
        <source>Machine fault</source>
        <translation>Makine arızası</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Yanlış ölçü</translation>
    </message>
    <message>
        <source>Bad material</source>
        <translation>Kötü malzeme</translation>
    </message>
    <message>
        <source>Wrong lot scanned</source>
        <translation>Yanlış lot okutuldu</translation>
    </message>
    <message>
        <source>Labels mixed up</source>
        <translation>Etiketler karıştı</translation>
    </message>
    <message>
        <source>Change forgotten</source>
        <translation>Değişim unutuldu</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kırık</translation>
    </message>
    <message>
        <source>Wrong part</source>
        <translation>Yanlış parça</translation>
    </message>
    <message>
        <source>Bad lot</source>
        <translation>Kötü lot</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Kusur</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>Netleşecek</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Yanlış mal</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Artık istenmiyor</translation>
    </message>
</context>
<context>
    <name>recall_words</name>
    <message>
        <source>Recalls</source>
        <translation>Geri çağırma</translation>
    </message>
    <message>
        <source>New recall</source>
        <translation>Yeni çağırma</translation>
    </message>
    <message>
        <source>New drill</source>
        <translation>Yeni tatbikat</translation>
    </message>
    <message>
        <source>All recalls</source>
        <translation>Tüm çağırmalar</translation>
    </message>
    <message>
        <source>No recall yet</source>
        <translation>Henüz çağırma yok</translation>
    </message>
    <message>
        <source>A drill shows how fast everything is found. It holds nothing.</source>
        <translation>Tatbikat her şeyin ne hızla bulunduğunu gösterir. Bloke etmez.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Çağırma</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Tatbikat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>İlgili</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Geri alınan</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>{count} certain</source>
        <translation>{count} kesin</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>{count} kayıp</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} g {hours} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} s {minutes} dk</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Yazıldı: {path}</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Dosya yazılıyor</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Dosya yazılamadı</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Listeyi kaydet</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>At customer</source>
        <translation>Müşteride</translation>
    </message>
    <message>
        <source>{units} units, {lots} lots</source>
        <translation>{units} parça, {lots} parti</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Karar verildi</translation>
    </message>
    <message>
        <source>To hold</source>
        <translation>Bloke et</translation>
    </message>
    <message>
        <source>To bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Kalmadı</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Makine</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Vardiya</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>İşte</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stokta</translation>
    </message>
    <message>
        <source>At customers</source>
        <translation>Müşteride</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Döndü</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Takılı</translation>
    </message>
    <message>
        <source>Shift of one day</source>
        <translation>Bir günün vardiyası</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} - {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} sonrası</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>{last} öncesi</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>her zaman</translation>
    </message>
    <message>
        <source>Use as it is</source>
        <translation>Aynen kullan</translation>
    </message>
    <message>
        <source>By concession</source>
        <translation>Şartlı kabul</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Yeniden işle</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>To supplier</source>
        <translation>Tedarikçiye</translation>
    </message>
</context>
<context>
    <name>receive_words</name>
    <message>
        <source>Receive</source>
        <translation>Mal kabul</translation>
    </message>
    <message>
        <source>Scan the supplier&apos;s label</source>
        <translation>Tedarikçi etiketini okutun</translation>
    </message>
    <message>
        <source>or touch who sent it</source>
        <translation>ya da göndereni seçin</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tedarikçi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Malzeme</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>SKT</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>İrsaliye</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Who sent it?</source>
        <translation>Kim gönderdi?</translation>
    </message>
    <message>
        <source>touch the supplier, or scan its label</source>
        <translation>tedarikçiyi seçin ya da etiket okutun</translation>
    </message>
    <message>
        <source>What came?</source>
        <translation>Ne geldi?</translation>
    </message>
    <message>
        <source>touch the item, or scan its label</source>
        <translation>malzemeyi seçin ya da etiket okutun</translation>
    </message>
    <message>
        <source>Scan the batch</source>
        <translation>Partiyi okutun</translation>
    </message>
    <message>
        <source>the number on the supplier&apos;s label; or type it</source>
        <translation>tedarikçi etiketindeki numara; ya da yazın</translation>
    </message>
    <message>
        <source>How much came?</source>
        <translation>Ne kadar geldi?</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>yazın</translation>
    </message>
    <message>
        <source>Use by when?</source>
        <translation>SKT nedir?</translation>
    </message>
    <message>
        <source>type day, month, year: 31 05 27</source>
        <translation>gün, ay, yıl yazın: 31 05 27</translation>
    </message>
    <message>
        <source>Which certificate?</source>
        <translation>Hangi sertifika?</translation>
    </message>
    <message>
        <source>scan or type its number</source>
        <translation>numara okutun ya da yazın</translation>
    </message>
    <message>
        <source>Which delivery note?</source>
        <translation>Hangi irsaliye?</translation>
    </message>
    <message>
        <source>What does one {uom} cost?</source>
        <translation>1 {uom} fiyatı nedir?</translation>
    </message>
    <message>
        <source>type it, or leave it open</source>
        <translation>yazın ya da boş bırakın</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>varsa</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Scan it, or type it</source>
        <translation>Okutun ya da yazın</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}-{last} / {count}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloke</translation>
    </message>
    <message>
        <source>Teach label</source>
        <translation>Etiket öğret</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Baştan</translation>
    </message>
    <message>
        <source>Receive {quantity}</source>
        <translation>Kabul et {quantity}</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>as lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>Receive {quantity} of {item}</source>
        <translation>Kabul: {quantity} {item}</translation>
    </message>
    <message>
        <source>Lot {lot} was received before; this adds to it</source>
        <translation>{lot} lotu önce de geldi; buna eklenir</translation>
    </message>
    <message>
        <source>Another supplier has number {batch}: it becomes {lot}</source>
        <translation>{batch} başka tedarikçide de var: {lot} olur</translation>
    </message>
    <message>
        <source>{filled} read from the label</source>
        <translation>Etiketten okundu: {filled}</translation>
    </message>
    <message>
        <source>{question}</source>
        <translation>{question}</translation>
    </message>
    <message>
        <source>Whose label is this?</source>
        <translation>Bu etiket kimin?</translation>
    </message>
    <message>
        <source>It fits the labels of several suppliers</source>
        <translation>Birkaç tedarikçinin etiketine uyuyor</translation>
    </message>
    <message>
        <source>{code} is not known here</source>
        <translation>{code} burada bilinmiyor</translation>
    </message>
    <message>
        <source>Touch the item. Nothing was recorded.</source>
        <translation>Malzemeye dokunun. Kayıt yapılmadı.</translation>
    </message>
    <message>
        <source>It goes to {place}</source>
        <translation>Yeri: {place}</translation>
    </message>
    <message>
        <source>{code} was read already</source>
        <translation>{code} zaten okundu</translation>
    </message>
    <message>
        <source>Nothing new. {question}</source>
        <translation>Yeni değil. {question}</translation>
    </message>
    <message>
        <source>{quantity} of {item} received</source>
        <translation>{quantity} {item} kabul edildi</translation>
    </message>
    <message>
        <source>Lot {lot}. Put the label on it.</source>
        <translation>Lot {lot}. Etiketi yapıştırın.</translation>
    </message>
    <message>
        <source>Lot {lot} must be inspected first. Put the label on it.</source>
        <translation>{lot} lotu önce kontrol edilmeli. Etiketi yapıştırın.</translation>
    </message>
    <message>
        <source>The label of {code} was not printed</source>
        <translation>{code} etiketi basılmadı</translation>
    </message>
    <message>
        <source>The lot is recorded. {why}</source>
        <translation>Lot kaydedildi. {why}</translation>
    </message>
    <message>
        <source>{price} {currency} per {uom}</source>
        <translation>{uom} başı {price} {currency}</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>miktarı yazın</translation>
    </message>
</context>
<context>
    <name>refusal_words</name>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Kayıt yapılmadı.</translation>
    </message>
    <message>
        <source>{named} or {rest} more</source>
        <translation>{named}, {rest} daha</translation>
    </message>
    <message>
        <source>Refused: {code}</source>
        <translation>Reddedildi: {code}</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Amire sorun.</translation>
    </message>
    <message>
        <source>Nobody has this badge</source>
        <translation>Bu kart kayıtlı değil</translation>
    </message>
    <message>
        <source>Scan your own badge, or touch your name.</source>
        <translation>Kendi kartınızı okutun ya da adınıza dokunun.</translation>
    </message>
    <message>
        <source>unknown badge</source>
        <translation>kart bilinmiyor</translation>
    </message>
    <message>
        <source>{person} may not sign in any more</source>
        <translation>{person} artık giriş yapamaz</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>pasif</translation>
    </message>
    <message>
        <source>This PIN is too easy</source>
        <translation>Bu PIN çok kolay</translation>
    </message>
    <message>
        <source>Six digits or more: not alike, not in a row, not your number, not the old one.</source>
        <translation>En az altı rakam: aynı değil, ardışık değil, sicil no değil, eskisi değil.</translation>
    </message>
    <message>
        <source>easy PIN</source>
        <translation>kolay PIN</translation>
    </message>
    <message>
        <source>{person} must choose a new PIN first</source>
        <translation>{person} önce PIN değiştirmeli</translation>
    </message>
    <message>
        <source>Sign in with the PIN you were told.</source>
        <translation>Size söylenen PIN ile girin.</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>yeni PIN</translation>
    </message>
    <message>
        <source>{person} has this badge</source>
        <translation>Bu kart {person} adına</translation>
    </message>
    <message>
        <source>Scan a badge that nobody has.</source>
        <translation>Boştaki bir kartı okutun.</translation>
    </message>
    <message>
        <source>badge taken</source>
        <translation>kart dolu</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Yanlış PIN</translation>
    </message>
    <message>
        <source>{tries_left} tries left. Enter it again.</source>
        <translation>{tries_left} deneme kaldı. Yine girin.</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>yanlış PIN</translation>
    </message>
    <message>
        <source>{person} is locked after wrong PINs</source>
        <translation>{person} kilitli, PIN yanlıştı</translation>
    </message>
    <message>
        <source>Wait five minutes, or scan the badge.</source>
        <translation>Beş dakika bekleyin ya da kart okutun.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>kilitli</translation>
    </message>
    <message>
        <source>Somebody can sign in here already</source>
        <translation>Burada giriş yapabilen var</translation>
    </message>
    <message>
        <source>An administrator adds people.</source>
        <translation>Kişileri yönetici ekler.</translation>
    </message>
    <message>
        <source>begun already</source>
        <translation>zaten başladı</translation>
    </message>
    <message>
        <source>{person} has no right to do this</source>
        <translation>{person} bunun için yetkisiz</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>yetki yok</translation>
    </message>
    <message>
        <source>This is a badge, not a lot</source>
        <translation>Bu personel kartı, lot değil</translation>
    </message>
    <message>
        <source>Scan the label on the material.</source>
        <translation>Malzemenin etiketini okutun.</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>No order {order}</source>
        <translation>{order} iş emri yok</translation>
    </message>
    <message>
        <source>Scan the job card again, or ask a supervisor.</source>
        <translation>İş kartını yine okutun ya da amire sorun.</translation>
    </message>
    <message>
        <source>unknown order</source>
        <translation>emir yok</translation>
    </message>
    <message>
        <source>Order {order} is on hold</source>
        <translation>{order} iş emri blokede</translation>
    </message>
    <message>
        <source>Take another job and tell a supervisor.</source>
        <translation>Başka iş alın, amire bildirin.</translation>
    </message>
    <message>
        <source>order on hold</source>
        <translation>emir blokede</translation>
    </message>
    <message>
        <source>Order {order} was cancelled</source>
        <translation>{order} iş emri iptal edildi</translation>
    </message>
    <message>
        <source>Take another job.</source>
        <translation>Başka iş alın.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal</translation>
    </message>
    <message>
        <source>Order {order} is complete</source>
        <translation>{order} iş emri bitti</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>{stage} is done at {station}</source>
        <translation>{stage} istasyonu: {station}</translation>
    </message>
    <message>
        <source>Take the job card there.</source>
        <translation>İş kartını oraya götürün.</translation>
    </message>
    <message>
        <source>other station</source>
        <translation>başka istasyon</translation>
    </message>
    <message>
        <source>This order has no parts list</source>
        <translation>Bu iş emrinin ürün ağacı yok</translation>
    </message>
    <message>
        <source>Tell a supervisor.</source>
        <translation>Amire bildirin.</translation>
    </message>
    <message>
        <source>no parts list</source>
        <translation>ürün ağacı yok</translation>
    </message>
    <message>
        <source>This order has no such stage</source>
        <translation>Bu iş emrinde bu operasyon yok</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>rotada yok</translation>
    </message>
    <message>
        <source>Order {order} is not released yet</source>
        <translation>{order} iş emri henüz serbest değil</translation>
    </message>
    <message>
        <source>Take another job, or ask.</source>
        <translation>Başka iş alın ya da sorun.</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>serbest değil</translation>
    </message>
    <message>
        <source>Order {order} exists already</source>
        <translation>{order} iş emri zaten var</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Başka numara kullanın.</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>zaten var</translation>
    </message>
    <message>
        <source>{previous} is not finished yet</source>
        <translation>{previous} henüz bitmedi</translation>
    </message>
    <message>
        <source>{stage} can start after it.</source>
        <translation>{stage} ondan sonra başlar.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>çok erken</translation>
    </message>
    <message>
        <source>You work on {stage} already</source>
        <translation>{stage} sizde sürüyor</translation>
    </message>
    <message>
        <source>Scan material, pause or finish.</source>
        <translation>Okutun, ara verin ya da bitirin.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>{stage} is not running</source>
        <translation>{stage} çalışmıyor</translation>
    </message>
    <message>
        <source>Start or resume it first.</source>
        <translation>Önce başlatın ya da sürdürün.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>A pause needs a reason</source>
        <translation>Ara verme nedeni gerekli</translation>
    </message>
    <message>
        <source>Touch one.</source>
        <translation>Birini seçin.</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>neden yok</translation>
    </message>
    <message>
        <source>The panel&apos;s clock is wrong</source>
        <translation>Panelin saati yanlış</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>Nobody knows {code}</source>
        <translation>{code} bilinmiyor</translation>
    </message>
    <message>
        <source>Scan the label again. If it is new, it must be received.</source>
        <translation>Etiketi yine okutun. Yeniyse mal kabul yapılmalı.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>{code} means several things</source>
        <translation>{code} birkaç kayıtta var</translation>
    </message>
    <message>
        <source>Scan the house label of the one you hold.</source>
        <translation>Elinizdekinin fabrika etiketini okutun.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>birden çok</translation>
    </message>
    <message>
        <source>Wrong part here: this is {item_name}</source>
        <translation>Buraya yanlış parça: {item_name}</translation>
    </message>
    <message>
        <source>This stage wants {wanted}.</source>
        <translation>Gereken: {wanted}.</translation>
    </message>
    <message>
        <source>wrong part</source>
        <translation>yanlış parça</translation>
    </message>
    <message>
        <source>Wrong part: this is {item_name}</source>
        <translation>Yanlış parça: bu {item_name}</translation>
    </message>
    <message>
        <source>This job wants {wanted}.</source>
        <translation>Gereken: {wanted}.</translation>
    </message>
    <message>
        <source>This {item_name} has expired</source>
        <translation>{item_name}: SKT geçmiş</translation>
    </message>
    <message>
        <source>Use by {expires_on}. Take another lot.</source>
        <translation>SKT {expires_on}. Başka lot alın.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>SKT geçti</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} blokede</translation>
    </message>
    <message>
        <source>Put it aside and take another lot.</source>
        <translation>Kenara ayırın, başka lot alın.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>blokede</translation>
    </message>
    <message>
        <source>{code} was rejected</source>
        <translation>{code} reddedildi</translation>
    </message>
    <message>
        <source>Put it aside and take another.</source>
        <translation>Kenara ayırın, başkasını alın.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ret</translation>
    </message>
    <message>
        <source>{code} is not inspected yet</source>
        <translation>{code} henüz kontrol edilmedi</translation>
    </message>
    <message>
        <source>Take another lot.</source>
        <translation>Başka lot alın.</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>kontrol yok</translation>
    </message>
    <message>
        <source>{code} is used up</source>
        <translation>{code} tükendi</translation>
    </message>
    <message>
        <source>Nothing of it is left on record. Take another lot.</source>
        <translation>Kayıtta hiç kalmadı. Başka lot alın.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>Not enough in this lot</source>
        <translation>Bu lotta yeterince yok</translation>
    </message>
    <message>
        <source>Less is left than you want. Take part and a second lot.</source>
        <translation>İstediğinizden az kaldı. Bir kısmı ile ikinci lotu alın.</translation>
    </message>
    <message>
        <source>short</source>
        <translation>az</translation>
    </message>
    <message>
        <source>{code} is one piece</source>
        <translation>{code} tek parça</translation>
    </message>
    <message>
        <source>Enter 1.</source>
        <translation>1 girin.</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>tek parça</translation>
    </message>
    <message>
        <source>{code} cannot go into itself</source>
        <translation>{code} kendi içine giremez</translation>
    </message>
    <message>
        <source>Scan the part you fit.</source>
        <translation>Takılan parçayı okutun.</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>döngü</translation>
    </message>
    <message>
        <source>{code} is no lot</source>
        <translation>{code} lot değil</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>lot değil</translation>
    </message>
    <message>
        <source>This code cannot be read as one of ours</source>
        <translation>Bu kod bizim kodumuz gibi okunmuyor</translation>
    </message>
    <message>
        <source>Scan the label again.</source>
        <translation>Etiketi yine okutun.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kod değil</translation>
    </message>
    <message>
        <source>Serial {code} exists already</source>
        <translation>{code} seri no zaten var</translation>
    </message>
    <message>
        <source>Use another serial.</source>
        <translation>Başka seri no verin.</translation>
    </message>
    <message>
        <source>{item_name} is not made by serial</source>
        <translation>{item_name} seri no ile yapılmaz</translation>
    </message>
    <message>
        <source>no serials</source>
        <translation>seri no yok</translation>
    </message>
    <message>
        <source>{unit} belongs to another order</source>
        <translation>{unit} başka iş emrine ait</translation>
    </message>
    <message>
        <source>Scan a unit of {order}.</source>
        <translation>{order} ürünü okutun.</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>başka emir</translation>
    </message>
    <message>
        <source>{code} has been shipped</source>
        <translation>{code} sevk edildi</translation>
    </message>
    <message>
        <source>It cannot be used here.</source>
        <translation>Burada kullanılamaz.</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>sevk edildi</translation>
    </message>
    <message>
        <source>{unit} is on hold</source>
        <translation>{unit} blokede</translation>
    </message>
    <message>
        <source>Put it aside.</source>
        <translation>Kenara ayırın.</translation>
    </message>
    <message>
        <source>{code} is built in already</source>
        <translation>{code} zaten takılı</translation>
    </message>
    <message>
        <source>Scan the part in your hand.</source>
        <translation>Elinizdeki parçayı okutun.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>takılı</translation>
    </message>
    <message>
        <source>This was not issued</source>
        <translation>Bu verilmemiş</translation>
    </message>
    <message>
        <source>Scan what you want to give back.</source>
        <translation>İade edeceğinizi okutun.</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>verilmedi</translation>
    </message>
    <message>
        <source>Only {issued} was issued</source>
        <translation>Yalnız {issued} verildi</translation>
    </message>
    <message>
        <source>Enter no more than that.</source>
        <translation>Bundan fazlasını girmeyin.</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>çok fazla</translation>
    </message>
    <message>
        <source>{code} is one piece and cannot be split</source>
        <translation>{code} tek parça, bölünemez</translation>
    </message>
    <message>
        <source>Scan a lot.</source>
        <translation>Lot okutun.</translation>
    </message>
    <message>
        <source>A quantity must be more than zero</source>
        <translation>Miktar sıfırdan büyük olmalı</translation>
    </message>
    <message>
        <source>Enter how much.</source>
        <translation>Miktarı girin.</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>miktar yok</translation>
    </message>
    <message>
        <source>{person} is no inspector</source>
        <translation>{person} kontrolör değil</translation>
    </message>
    <message>
        <source>An inspector signs in and measures.</source>
        <translation>Bir kontrolör girip ölçmeli.</translation>
    </message>
    <message>
        <source>no inspector</source>
        <translation>kontrolör değil</translation>
    </message>
    <message>
        <source>{value} is no number</source>
        <translation>{value} sayı değil</translation>
    </message>
    <message>
        <source>Type the measured value.</source>
        <translation>Ölçülen değeri yazın.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sayı değil</translation>
    </message>
    <message>
        <source>{value} is far outside</source>
        <translation>{value} sınırdan çok uzak</translation>
    </message>
    <message>
        <source>Measure again. If it is right, record it once more.</source>
        <translation>Yine ölçün. Doğruysa bir kez daha kaydedin.</translation>
    </message>
    <message>
        <source>far off</source>
        <translation>çok uzak</translation>
    </message>
    <message>
        <source>A point is missing: {missing}</source>
        <translation>Nokta eksik: {missing}</translation>
    </message>
    <message>
        <source>Measure every point.</source>
        <translation>Her noktayı ölçün.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>A hold needs a reason</source>
        <translation>Bloke nedeni gerekli</translation>
    </message>
    <message>
        <source>This is not on hold</source>
        <translation>Bu blokede değil</translation>
    </message>
    <message>
        <source>Nothing to release.</source>
        <translation>Kalkacak bloke yok.</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>bloke değil</translation>
    </message>
    <message>
        <source>{person} placed this hold</source>
        <translation>{person} bloke etti</translation>
    </message>
    <message>
        <source>Another person must release it.</source>
        <translation>Blokeyi başkası kaldırmalı.</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>aynı kişi</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Henüz sayılmadı</translation>
    </message>
    <message>
        <source>Count what you made.</source>
        <translation>Yaptığınızı sayın.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiç yok</translation>
    </message>
    <message>
        <source>More than the order wants</source>
        <translation>İş emrinden fazla</translation>
    </message>
    <message>
        <source>{left} of {planned} are left.</source>
        <translation>Kalan: {left} / {planned}.</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>çok fazla</translation>
    </message>
    <message>
        <source>Material is not scanned: {missing}</source>
        <translation>Malzeme okutulmadı: {missing}</translation>
    </message>
    <message>
        <source>Scan its lot first.</source>
        <translation>Önce lotunu okutun.</translation>
    </message>
    <message>
        <source>material missing</source>
        <translation>malzeme eksik</translation>
    </message>
    <message>
        <source>Work was done on {order}</source>
        <translation>{order} üzerinde iş yapıldı</translation>
    </message>
    <message>
        <source>Take it back first, or close the order.</source>
        <translation>Önce geri alın ya da iş emrini kapatın.</translation>
    </message>
    <message>
        <source>has work</source>
        <translation>iş yapıldı</translation>
    </message>
    <message>
        <source>Order {order} is not on hold</source>
        <translation>{order} iş emri blokede değil</translation>
    </message>
    <message>
        <source>It can be worked on as it is.</source>
        <translation>Bu haliyle çalışılabilir.</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>bloke değil</translation>
    </message>
    <message>
        <source>{stage} needs {qualification}</source>
        <translation>{stage} ister: {qualification}</translation>
    </message>
    <message>
        <source>Ask a colleague who has it, or a supervisor.</source>
        <translation>Yetkisi olan birine ya da amire sorun.</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>yetki</translation>
    </message>
    <message>
        <source>{person} made this</source>
        <translation>Bunu {person} yaptı</translation>
    </message>
    <message>
        <source>Another inspector must look at it.</source>
        <translation>Başka kontrolör bakmalı.</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>kendi işi</translation>
    </message>
    <message>
        <source>{point} needs a photo</source>
        <translation>{point} foto ister</translation>
    </message>
    <message>
        <source>Take one.</source>
        <translation>Foto çekin.</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>foto yok</translation>
    </message>
    <message>
        <source>Gauge {gauge} is due for calibration</source>
        <translation>{gauge} ölçü aleti kalibrasyonu geldi</translation>
    </message>
    <message>
        <source>It was due {due}. Take another.</source>
        <translation>Tarihi {due}. Başkasını alın.</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>alet</translation>
    </message>
    <message>
        <source>{code} is in order</source>
        <translation>{code} sorunsuz</translation>
    </message>
    <message>
        <source>There is nothing to decide about it.</source>
        <translation>Karar verilecek bir şey yok.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>sorunsuz</translation>
    </message>
    <message>
        <source>This is only a part of {code}</source>
        <translation>Bu {code} kodunun bir parçası</translation>
    </message>
    <message>
        <source>Give the part a number of its own.</source>
        <translation>Parçaya kendi numarasını verin.</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>bir parça</translation>
    </message>
    <message>
        <source>Lift its holds first, or decide about all of it.</source>
        <translation>Önce blokeleri kaldırın ya da hepsine karar verin.</translation>
    </message>
    <message>
        <source>{item_name} is not kept by lots</source>
        <translation>{item_name} lotla izlenmez</translation>
    </message>
    <message>
        <source>It has one number: {item}.</source>
        <translation>Tek numarası var: {item}.</translation>
    </message>
    <message>
        <source>no lots</source>
        <translation>lot yok</translation>
    </message>
    <message>
        <source>{unit} is finished</source>
        <translation>{unit} bitmiş</translation>
    </message>
    <message>
        <source>It passes no station any more. Scan the next one.</source>
        <translation>Artık istasyondan geçmez. Sıradakini okutun.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>bitmiş</translation>
    </message>
    <message>
        <source>{code} must be reworked</source>
        <translation>{code} yeniden işlenmeli</translation>
    </message>
    <message>
        <source>It goes into a rework order and nowhere else.</source>
        <translation>Yalnız yeniden işleme emrine girer.</translation>
    </message>
    <message>
        <source>to be reworked</source>
        <translation>yeniden işle</translation>
    </message>
    <message>
        <source>{stage} is not inspected yet</source>
        <translation>{stage} henüz kontrol edilmedi</translation>
    </message>
    <message>
        <source>Inspect it, or ask a supervisor.</source>
        <translation>Kontrol edin ya da amire sorun.</translation>
    </message>
    <message>
        <source>The inspection of {stage} failed</source>
        <translation>{stage} kontrolden kaldı</translation>
    </message>
    <message>
        <source>Put it right and inspect again.</source>
        <translation>Düzeltip yine kontrol edin.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>kaldı</translation>
    </message>
    <message>
        <source>{person} cannot allow this for themselves</source>
        <translation>{person} kendine izin veremez</translation>
    </message>
    <message>
        <source>Another person must.</source>
        <translation>Başkası vermeli.</translation>
    </message>
    <message>
        <source>{person} may not allow this</source>
        <translation>{person} buna izin veremez</translation>
    </message>
    <message>
        <source>A supervisor&apos;s badge is needed.</source>
        <translation>Amir kartı gerekli.</translation>
    </message>
    <message>
        <source>An override needs a reason</source>
        <translation>İzin nedeni gerekli</translation>
    </message>
    <message>
        <source>{older} expires first</source>
        <translation>Daha erken SKT: {older}</translation>
    </message>
    <message>
        <source>Take that lot, or ask a supervisor.</source>
        <translation>O lotu alın ya da amire sorun.</translation>
    </message>
    <message>
        <source>older lot first</source>
        <translation>önce eski lot</translation>
    </message>
    <message>
        <source>{code} has no certificate</source>
        <translation>{code} sertifikasız</translation>
    </message>
    <message>
        <source>Take another lot, or ask a supervisor.</source>
        <translation>Başka lot alın ya da amire sorun.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>sertifika yok</translation>
    </message>
    <message>
        <source>The certificate of {code} ran out</source>
        <translation>{code} sertifikası bitti</translation>
    </message>
    <message>
        <source>It was valid until {valid_until}. Take another lot, or ask a supervisor.</source>
        <translation>{valid_until} gününe dek geçerliydi. Başka lot alın ya da amire sorun.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>sertifika</translation>
    </message>
    <message>
        <source>{code} is at {place} already</source>
        <translation>{code} zaten orada: {place}</translation>
    </message>
    <message>
        <source>Scan another place.</source>
        <translation>Başka yer okutun.</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>aynı yer</translation>
    </message>
    <message>
        <source>There is no place {place}</source>
        <translation>{place} diye bir yer yok</translation>
    </message>
    <message>
        <source>Scan the label of the place.</source>
        <translation>Yerin etiketini okutun.</translation>
    </message>
    <message>
        <source>unknown place</source>
        <translation>yer bilinmiyor</translation>
    </message>
    <message>
        <source>A count cannot be {quantity}</source>
        <translation>Sayım {quantity} olamaz</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>Yine sayın.</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>eksi</translation>
    </message>
    <message>
        <source>{code} expires before {into}</source>
        <translation>SKT sırası: {code}, sonra {into}</translation>
    </message>
    <message>
        <source>Pour both into a new lot.</source>
        <translation>İkisini yeni bir lota dökün.</translation>
    </message>
    <message>
        <source>older lot</source>
        <translation>eski lot</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Not boş</translation>
    </message>
    <message>
        <source>Say what the next shift must know.</source>
        <translation>Sonraki vardiyaya notunuzu yazın.</translation>
    </message>
    <message>
        <source>Help is called for at {station}</source>
        <translation>{station} için yardım çağrıldı</translation>
    </message>
    <message>
        <source>It stands on the supervisor&apos;s screen.</source>
        <translation>Amirin ekranında görünüyor.</translation>
    </message>
    <message>
        <source>called</source>
        <translation>çağrıldı</translation>
    </message>
    <message>
        <source>{person} goes to {station} already</source>
        <translation>{person} zaten {station} yolunda</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Bir şey gerekmez.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>This call is over</source>
        <translation>Bu çağrı bitti</translation>
    </message>
    <message>
        <source>Call again if you need help.</source>
        <translation>Yardım gerekirse yine çağırın.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} kullanımda</translation>
    </message>
    <message>
        <source>{by} needs it as it is.</source>
        <translation>Bu haliyle gerekli: {by}.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kullanımda</translation>
    </message>
    <message>
        <source>{person} is the last administrator</source>
        <translation>{person} son yönetici</translation>
    </message>
    <message>
        <source>Make somebody else one first.</source>
        <translation>Önce başka birini yönetici yapın.</translation>
    </message>
    <message>
        <source>last one</source>
        <translation>sonuncu</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile</source>
        <translation>{name} bu arada değişti</translation>
    </message>
    <message>
        <source>Open it again: {changed}.</source>
        <translation>Yeniden açın: {changed}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>You work on {other} at {station}</source>
        <translation>{station}: {other} sizde sürüyor</translation>
    </message>
    <message>
        <source>Pause or leave it first.</source>
        <translation>Ara verin ya da ayrılın.</translation>
    </message>
    <message>
        <source>other job</source>
        <translation>başka iş</translation>
    </message>
    <message>
        <source>These labels of {supplier} cannot be told apart</source>
        <translation>{supplier} etiketleri ayırt edilemiyor</translation>
    </message>
    <message>
        <source>Scan a further label, or touch other parts.</source>
        <translation>Başka etiket okutun ya da başka kısım seçin.</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>kural yok</translation>
    </message>
    <message>
        <source>{code} has a label already</source>
        <translation>{code} zaten etiketli</translation>
    </message>
    <message>
        <source>Say why it needs another one.</source>
        <translation>Neden yenisi gerek, belirtin.</translation>
    </message>
    <message>
        <source>has a label</source>
        <translation>etiketi var</translation>
    </message>
    <message>
        <source>Taking out a part needs a reason</source>
        <translation>Parça çıkarma nedeni gerekli</translation>
    </message>
    <message>
        <source>{person} may not decide this</source>
        <translation>{person} buna karar veremez</translation>
    </message>
    <message>
        <source>An inspector or a supervisor may.</source>
        <translation>Kontrolör ya da amir verebilir.</translation>
    </message>
    <message>
        <source>{code} is in a box</source>
        <translation>{code} kolide</translation>
    </message>
    <message>
        <source>Scan the box, or take it out first.</source>
        <translation>Koliyi okutun ya da önce çıkarın.</translation>
    </message>
    <message>
        <source>in a box</source>
        <translation>kolide</translation>
    </message>
    <message>
        <source>Nothing was scanned for {box}</source>
        <translation>{box} için okutulan yok</translation>
    </message>
    <message>
        <source>Scan what goes into it.</source>
        <translation>İçine konanı okutun.</translation>
    </message>
    <message>
        <source>There is something in {code}</source>
        <translation>{code} boş değil</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Önce boşaltın.</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>boş değil</translation>
    </message>
    <message>
        <source>{customer} is blocked</source>
        <translation>{customer} bloke</translation>
    </message>
    <message>
        <source>Keep it here, or ask a supervisor.</source>
        <translation>Burada tutun ya da amire sorun.</translation>
    </message>
    <message>
        <source>{code} went to several customers</source>
        <translation>{code} birkaç müşteriye gitti</translation>
    </message>
    <message>
        <source>Choose who sent it back: {customers}.</source>
        <translation>Kim iade etti, seçin: {customers}.</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>hangisi</translation>
    </message>
    <message>
        <source>{code} is in no box</source>
        <translation>{code} kolide değil</translation>
    </message>
    <message>
        <source>Scan something that is packed.</source>
        <translation>Paketlenmiş bir şey okutun.</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>kolide değil</translation>
    </message>
    <message>
        <source>There is no slot {slot}</source>
        <translation>{slot} yuvası yok</translation>
    </message>
    <message>
        <source>Scan the label of the slot.</source>
        <translation>Yuvanın etiketini okutun.</translation>
    </message>
    <message>
        <source>unknown slot</source>
        <translation>yuva yok</translation>
    </message>
    <message>
        <source>Slot {slot} is empty</source>
        <translation>{slot} yuvası boş</translation>
    </message>
    <message>
        <source>There is nothing to take out.</source>
        <translation>Çıkarılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Slot {slot} is at {station}</source>
        <translation>{slot} yuvası: {station}</translation>
    </message>
    <message>
        <source>Scan the label of a slot here.</source>
        <translation>Buradaki bir yuvayı okutun.</translation>
    </message>
    <message>
        <source>{unit} passed {passed} already</source>
        <translation>{unit} zaten geçti: {passed}</translation>
    </message>
    <message>
        <source>Bring it to its next stage.</source>
        <translation>Sonraki operasyona götürün.</translation>
    </message>
    <message>
        <source>wrong stage</source>
        <translation>zaten geçti</translation>
    </message>
    <message>
        <source>{code} is scrap</source>
        <translation>{code} hurda</translation>
    </message>
    <message>
        <source>scrap</source>
        <translation>hurda</translation>
    </message>
    <message>
        <source>{item_name} needs a certificate</source>
        <translation>{item_name} sertifika ister</translation>
    </message>
    <message>
        <source>Enter its number from the papers.</source>
        <translation>Numarasını belgelerden girin.</translation>
    </message>
    <message>
        <source>{supplier} is blocked</source>
        <translation>{supplier} bloke</translation>
    </message>
    <message>
        <source>Put it aside and tell purchasing.</source>
        <translation>Kenara ayırın, satın almaya bildirin.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloke</translation>
    </message>
    <message>
        <source>Scrap needs a reason</source>
        <translation>Hurda nedeni gerekli</translation>
    </message>
    <message>
        <source>This was done by somebody else</source>
        <translation>Bunu başkası yaptı</translation>
    </message>
    <message>
        <source>A supervisor can take it back.</source>
        <translation>Amir geri alabilir.</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>sizin değil</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Artık geri alınmaz</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>çok geç</translation>
    </message>
    <message>
        <source>Something was built on it: {dependents}</source>
        <translation>Üzerine iş yapıldı: {dependents}</translation>
    </message>
    <message>
        <source>A supervisor can help.</source>
        <translation>Amir yardım edebilir.</translation>
    </message>
    <message>
        <source>This was taken back already</source>
        <translation>Bu zaten geri alındı</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>zaten yapıldı</translation>
    </message>
    <message>
        <source>Taking back needs a reason</source>
        <translation>Geri alma nedeni gerekli</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Nedenini yazın.</translation>
    </message>
    <message>
        <source>{code} is the lot on record</source>
        <translation>{code} kayıtlı lot</translation>
    </message>
    <message>
        <source>Scan the lot that was really used.</source>
        <translation>Gerçekte kullanılan lotu okutun.</translation>
    </message>
    <message>
        <source>same lot</source>
        <translation>aynı lot</translation>
    </message>
    <message>
        <source>This cannot be taken back</source>
        <translation>Bu geri alınamaz</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>olmaz</translation>
    </message>
    <message>
        <source>Lot {code} is here already</source>
        <translation>{code} lotu zaten burada</translation>
    </message>
    <message>
        <source>Is it a second delivery? Ask a supervisor.</source>
        <translation>İkinci teslimat mı? Amire sorun.</translation>
    </message>
    <message>
        <source>{code} cannot keep until then</source>
        <translation>{code} o tarihe dek dayanmaz</translation>
    </message>
    <message>
        <source>Check its date and its shelf life.</source>
        <translation>Tarihine ve raf ömrüne bakın.</translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation>tarih olamaz</translation>
    </message>
    <message>
        <source>{code} has expired</source>
        <translation>{code}: SKT geçmiş</translation>
    </message>
    <message>
        <source>It was not taken in. Put it aside.</source>
        <translation>Kabul edilmedi. Kenara ayırın.</translation>
    </message>
    <message>
        <source>A receipt must be more than zero</source>
        <translation>Kabul miktarı sıfırdan büyük olmalı</translation>
    </message>
    <message>
        <source>Enter how much came in.</source>
        <translation>Ne kadar geldiğini girin.</translation>
    </message>
    <message>
        <source>Receipt {receipt} belongs to {supplier}</source>
        <translation>{receipt} kabulü {supplier} için</translation>
    </message>
    <message>
        <source>other supplier</source>
        <translation>başka tedarikçi</translation>
    </message>
    <message>
        <source>No supplier {supplier}</source>
        <translation>Tedarikçi yok: {supplier}</translation>
    </message>
    <message>
        <source>unknown supplier</source>
        <translation>tedarikçi yok</translation>
    </message>
    <message>
        <source>No material {item}</source>
        <translation>{item} malzemesi yok</translation>
    </message>
    <message>
        <source>unknown material</source>
        <translation>malzeme yok</translation>
    </message>
    <message>
        <source>{code} is not ready to ship</source>
        <translation>{code} sevke hazır değil</translation>
    </message>
    <message>
        <source>Only finished goods in stock are shipped.</source>
        <translation>Yalnız stoktaki bitmiş ürün sevk edilir.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>bitmemiş</translation>
    </message>
    <message>
        <source>Put it aside; it must not leave.</source>
        <translation>Kenara ayırın; dışarı çıkmamalı.</translation>
    </message>
    <message>
        <source>{code} failed its inspection</source>
        <translation>{code} kontrolden kaldı</translation>
    </message>
    <message>
        <source>{code} has been shipped already</source>
        <translation>{code} zaten sevk edildi</translation>
    </message>
    <message>
        <source>Scan the next one.</source>
        <translation>Sıradakini okutun.</translation>
    </message>
    <message>
        <source>shipped before</source>
        <translation>sevk edilmiş</translation>
    </message>
    <message>
        <source>Only {on_hand} of {code} are there</source>
        <translation>{code}: yalnız {on_hand} var</translation>
    </message>
    <message>
        <source>Shipment {shipment} goes to {customer}</source>
        <translation>{shipment} sevkiyatı: {customer}</translation>
    </message>
    <message>
        <source>other customer</source>
        <translation>başka müşteri</translation>
    </message>
    <message>
        <source>No customer {customer}</source>
        <translation>{customer} müşterisi yok</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>{code} was not shipped</source>
        <translation>{code} sevk edilmemiş</translation>
    </message>
    <message>
        <source>Scan what came back.</source>
        <translation>İadeyi okutun.</translation>
    </message>
    <message>
        <source>not shipped</source>
        <translation>sevk edilmedi</translation>
    </message>
    <message>
        <source>{code} is held by recall {case}</source>
        <translation>{code} blokede: geri çağırma {case}</translation>
    </message>
    <message>
        <source>Only the recall can release it.</source>
        <translation>Yalnız geri çağırma kaldırır.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>geri çağrı</translation>
    </message>
    <message>
        <source>There is no recall {case}</source>
        <translation>{case} geri çağırması yok</translation>
    </message>
    <message>
        <source>unknown recall</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>A recall needs a reason</source>
        <translation>Geri çağırma neden ister</translation>
    </message>
    <message>
        <source>Say what is wrong with these goods.</source>
        <translation>Bu mallarda ne sorun var, yazın.</translation>
    </message>
    <message>
        <source>Nothing is concerned by {root} {code}</source>
        <translation>{root} {code}: etkilenen yok</translation>
    </message>
    <message>
        <source>Check the code and the period.</source>
        <translation>Koda ve döneme bakın.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>Recall {case} is closed</source>
        <translation>{case} geri çağırması kapalı</translation>
    </message>
    <message>
        <source>Open a new one if there is more.</source>
        <translation>Daha varsa yenisini açın.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>{case} is a drill</source>
        <translation>{case} bir tatbikat</translation>
    </message>
    <message>
        <source>It holds nothing. Open a recall for that.</source>
        <translation>Bloke etmez. Onun için geri çağırma açın.</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>tatbikat</translation>
    </message>
    <message>
        <source>There is a newer search: {latest}</source>
        <translation>Daha yeni arama var: {latest}</translation>
    </message>
    <message>
        <source>Look at it first, then do it again.</source>
        <translation>Önce ona bakın, sonra yine yapın.</translation>
    </message>
    <message>
        <source>newer search</source>
        <translation>yeni arama</translation>
    </message>
    <message>
        <source>Not decided yet: {items}</source>
        <translation>Karar bekliyor: {items}</translation>
    </message>
    <message>
        <source>Release them, decide about them, or list them as lost.</source>
        <translation>Serbest bırakın, karar verin ya da kayıp yazın.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>hâlâ açık</translation>
    </message>
    <message>
        <source>{person} opened this recall</source>
        <translation>Bunu {person} açtı</translation>
    </message>
    <message>
        <source>Another supervisor must do this.</source>
        <translation>Bunu başka amir yapmalı.</translation>
    </message>
    <message>
        <source>Order {order} is still open</source>
        <translation>{order} iş emri hâlâ açık</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Önce kapatın.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>{code} of order {order} is on hold</source>
        <translation>{order} iş emrinde {code} blokede</translation>
    </message>
    <message>
        <source>Settle the hold first.</source>
        <translation>Önce blokeyi çözün.</translation>
    </message>
    <message>
        <source>Order {order} is too young</source>
        <translation>{order} iş emri çok yeni</translation>
    </message>
    <message>
        <source>It may be archived from {from_day} on.</source>
        <translation>{from_day} gününden sonra arşivlenebilir.</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>çok yeni</translation>
    </message>
    <message>
        <source>Order {order} is archived already</source>
        <translation>{order} iş emri zaten arşivde</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>Dosyası: {file}.</translation>
    </message>
    <message>
        <source>The plant has no time limit for archives</source>
        <translation>Fabrikanın arşiv süresi yok</translation>
    </message>
    <message>
        <source>An administrator must set one.</source>
        <translation>Yönetici belirlemeli.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>süre yok</translation>
    </message>
    <message>
        <source>The archive of {order} cannot be read back</source>
        <translation>{order} arşivi geri okunamıyor</translation>
    </message>
    <message>
        <source>Check the disk and do it again.</source>
        <translation>Diske bakıp yine yapın.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>This was sent twice with different content</source>
        <translation>Bu, farklı içerikle iki kez geldi</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <translation>Yine yapın.</translation>
    </message>
    <message>
        <source>sent twice</source>
        <translation>iki kez</translation>
    </message>
</context>
<context>
    <name>reports_words</name>
    <message>
        <source>Production</source>
        <translation>Üretim</translation>
    </message>
    <message>
        <source>Pieces, yield, stops, OEE by shift and station</source>
        <translation>Adet, verim, duruş, OEE: vardiya ve istasyon</translation>
    </message>
    <message>
        <source>Material used</source>
        <translation>Kullanılan malzeme</translation>
    </message>
    <message>
        <source>Issued, returned, wasted by lot</source>
        <translation>Partiye göre çıkış, iade, fire</translation>
    </message>
    <message>
        <source>True cost</source>
        <translation>Gerçek maliyet</translation>
    </message>
    <message>
        <source>Of a lot or unit, to any depth</source>
        <translation>Parti ya da parçanın, her düzeyde</translation>
    </message>
    <message>
        <source>History record</source>
        <translation>Geçmiş kaydı</translation>
    </message>
    <message>
        <source>Of a lot or unit, as built</source>
        <translation>Parti ya da parçanın, yapıldığı gibi</translation>
    </message>
    <message>
        <source>Quality trail</source>
        <translation>Kalite izi</translation>
    </message>
    <message>
        <source>Inspections and holds of it and its parts</source>
        <translation>Kendisi ve parçalarının denetim ve blokeleri</translation>
    </message>
    <message>
        <source>Mass balance</source>
        <translation>Kütle dengesi</translation>
    </message>
    <message>
        <source>What came in, what became of it</source>
        <translation>Ne geldi, ne oldu</translation>
    </message>
    <message>
        <source>Customer returns</source>
        <translation>Müşteri iadeleri</translation>
    </message>
    <message>
        <source>By reason, and what is behind them</source>
        <translation>Nedene göre ve ardındakiler</translation>
    </message>
    <message>
        <source>What bad ones share</source>
        <translation>Kusurluların ortağı</translation>
    </message>
    <message>
        <source>Lots, machines, people, shifts</source>
        <translation>Parti, makine, kişi, vardiya</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluklar</translation>
    </message>
    <message>
        <source>What the record does not know</source>
        <translation>Kaydın bilmedikleri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 gün</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 gün</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 gün</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 gün</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Code of a lot or unit</source>
        <translation>Parti ya da parça kodu</translation>
    </message>
    <message>
        <source>Codes of bad units, with spaces</source>
        <translation>Kusurlu kodlar, boşlukla</translation>
    </message>
    <message>
        <source>Item, if several</source>
        <translation>Birden çoksa kalem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Which lot or unit?</source>
        <translation>Hangi parti ya da parça?</translation>
    </message>
    <message>
        <source>Type or scan its code first.</source>
        <translation>Önce kodunu yazın ya da okutun.</translation>
    </message>
    <message>
        <source>This cannot be asked</source>
        <translation>Bu sorulamaz</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Burada bir şey yok</translation>
    </message>
    <message>
        <source>Nothing in the record answers this.</source>
        <translation>Kayıtta yanıt yok.</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Rapor seçin</translation>
    </message>
    <message>
        <source>Then a period or a code, and Show.</source>
        <translation>Sonra dönem ya da kod, ve Göster.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>Raporu şuraya yaz</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Yazılamadı</translation>
    </message>
    <message>
        <source>{why}. Choose another place.</source>
        <translation>{why}. Başka yer seçin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>set_up_words</name>
    <message>
        <source>Set up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Which panel is this?</source>
        <translation>Bu hangi panel?</translation>
    </message>
    <message>
        <source>Touch what is to be different</source>
        <translation>Değişecek olana dokunun</translation>
    </message>
    <message>
        <source>Name of this panel</source>
        <translation>Panelin adı</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>every station</source>
        <translation>her istasyon</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Elle yaz</translation>
    </message>
    <message>
        <source>{inch}&quot;</source>
        <translation>{inch}&quot;</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>sonraki açılışta</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Saklandı</translation>
    </message>
    <message>
        <source>It counts from the next start</source>
        <translation>Sonraki açılışta geçerli</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>Saklanmadı</translation>
    </message>
    <message>
        <source>The settings file could not be written: {why}</source>
        <translation>Ayar dosyası yazılamadı: {why}</translation>
    </message>
    <message>
        <source>Scan a test code</source>
        <translation>Deneme kodu okutun</translation>
    </message>
    <message>
        <source>or touch what is plugged in; nothing is recorded here</source>
        <translation>ya da takılı olana dokunun; burada kayıt olmaz</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Bu ne?</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Etiket yazıcısı</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Takılı</translation>
    </message>
    <message>
        <source>Net printer</source>
        <translation>Ağ yazıcısı</translation>
    </message>
    <message>
        <source>Address of the printer in the network</source>
        <translation>Yazıcının ağ adresi</translation>
    </message>
    <message>
        <source>{name} reads from now on</source>
        <translation>{name} artık okuyor</translation>
    </message>
    <message>
        <source>Scan a test code with it</source>
        <translation>Onunla deneme kodu okutun</translation>
    </message>
    <message>
        <source>Is there data to take over?</source>
        <translation>Aktarılacak veri var mı?</translation>
    </message>
    <message>
        <source>Touch a folder of plant CSV; it is only looked at first</source>
        <translation>Klasöre dokunun; önce yalnız bakılır</translation>
    </message>
    <message>
        <source>No folder found</source>
        <translation>Klasör bulunamadı</translation>
    </message>
    <message>
        <source>Plug in a stick, then touch here</source>
        <translation>Bellek takıp buraya dokunun</translation>
    </message>
    <message>
        <source>or put it there</source>
        <translation>ya da buraya koyun</translation>
    </message>
    <message>
        <source>The folder is being read</source>
        <translation>Klasör okunuyor</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>bir dakika</translation>
    </message>
    <message>
        <source>It is being taken over</source>
        <translation>Aktarılıyor</translation>
    </message>
    <message>
        <source>This may take minutes</source>
        <translation>Dakikalar sürebilir</translation>
    </message>
    <message>
        <source>{count} rows can be taken over</source>
        <translation>{count} satır aktarılabilir</translation>
    </message>
    <message>
        <source>{kinds}</source>
        <translation>{kinds}</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>Everything in it was recorded before</source>
        <translation>İçindeki her şey zaten kayıtlı</translation>
    </message>
    <message>
        <source>Errors in it: {count}</source>
        <translation>Hata sayısı: {count}</translation>
    </message>
    <message>
        <source>Nothing can be taken over. {file}, line {line}: {column} must be {expected}</source>
        <translation>Hiçbir şey aktarılamaz. {file}, satır {line}: {column}: {expected}</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>{count} satırı aktar</translation>
    </message>
    <message>
        <source>all of it, or nothing</source>
        <translation>hepsi ya da hiçbiri</translation>
    </message>
    <message>
        <source>touch a folder</source>
        <translation>klasöre dokunun</translation>
    </message>
    <message>
        <source>{count} rows are recorded</source>
        <translation>{count} satır kaydedildi</translation>
    </message>
    <message>
        <source>Nothing was taken over</source>
        <translation>Hiçbir şey aktarılmadı</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>This panel is set up</source>
        <translation>Panel kuruldu</translation>
    </message>
    <message>
        <source>Scan a job card</source>
        <translation>İş kartı okutun</translation>
    </message>
</context>
<context>
    <name>sign_in_words</name>
    <message>
        <source>Nobody signed in</source>
        <translation>Giriş yapılmadı</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Kartınızı okutun</translation>
    </message>
    <message>
        <source>or touch your name and enter your PIN</source>
        <translation>ya da adınıza dokunup PIN girin</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siz kimsiniz?</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>Touch your name</source>
        <translation>Adınıza dokunun</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} daha</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Önce giriş yapın</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan your badge.</source>
        <translation>Kayıt yapılmadı. Kartınızı okutun.</translation>
    </message>
    <message>
        <source>{name}: scan your badge</source>
        <translation>{name}: kartınızı okutun</translation>
    </message>
    <message>
        <source>Your work is kept. Anybody else signs in as usual.</source>
        <translation>İşiniz saklandı. Başkaları her zamanki gibi giriş yapar.</translation>
    </message>
</context>
<context>
    <name>slots_words</name>
    <message>
        <source>On this station</source>
        <translation>Bu istasyonda</translation>
    </message>
    <message>
        <source>Scan a lot to mount it</source>
        <translation>Takmak için lot okutun</translation>
    </message>
    <message>
        <source>every unit made here carries what is mounted</source>
        <translation>buradaki her ürün takılı lotları taşır</translation>
    </message>
    <message>
        <source>This station has no slots</source>
        <translation>Bu istasyonda yuva yok</translation>
    </message>
    <message>
        <source>Nothing can be mounted here</source>
        <translation>Buraya lot takılmaz</translation>
    </message>
    <message>
        <source>Scan the lot for {slot}</source>
        <translation>{slot} için lot okutun</translation>
    </message>
    <message>
        <source>{code} comes out with that; or touch Unmount</source>
        <translation>{code} bununla çıkar; boşaltmak için Çıkar</translation>
    </message>
    <message>
        <source>it is empty now</source>
        <translation>şimdi boş</translation>
    </message>
    <message>
        <source>{code}: which slot?</source>
        <translation>{code}: hangi yuva?</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Touch the slot, or scan its label.</source>
        <translation>Henüz kayıt yok. Yuvaya dokunun ya da etiketini okutun.</translation>
    </message>
    <message>
        <source>{item} was in {slot} last. Touch it, or another slot.</source>
        <translation>{item} son olarak: {slot}. Ona ya da başkasına dokunun.</translation>
    </message>
    <message>
        <source>{code} mounted: {slot}</source>
        <translation>{code} takıldı: {slot}</translation>
    </message>
    <message>
        <source>Every unit made here from now on carries it</source>
        <translation>Bundan sonra buradaki her ürüne girer</translation>
    </message>
    <message>
        <source>{before} is out. Scan the first unit with the new lot.</source>
        <translation>{before} çıktı. Yeni lotlu ilk ürünü okutun.</translation>
    </message>
    <message>
        <source>{slot} is empty</source>
        <translation>{slot} boş</translation>
    </message>
    <message>
        <source>{code} is out. Put it back to its place.</source>
        <translation>{code} çıktı. Yerine geri koyun.</translation>
    </message>
    <message>
        <source>{code} is scanned already</source>
        <translation>{code} zaten okutuldu</translation>
    </message>
    <message>
        <source>Touch the slot it goes into, or scan its label.</source>
        <translation>Gireceği yuvaya dokunun ya da etiketini okutun.</translation>
    </message>
    <message>
        <source>{code} is in already: {slot}</source>
        <translation>{code} zaten takılı: {slot}</translation>
    </message>
    <message>
        <source>Nothing was recorded. For another slot, touch that first.</source>
        <translation>Kayıt yapılmadı. Başka yuva için önce ona dokunun.</translation>
    </message>
    <message>
        <source>{slot} is chosen already</source>
        <translation>{slot} zaten seçili</translation>
    </message>
    <message>
        <source>Scan the lot that goes in.</source>
        <translation>Takılacak lotu okutun.</translation>
    </message>
    <message>
        <source>Which slot do you empty?</source>
        <translation>Hangi yuva boşalıyor?</translation>
    </message>
    <message>
        <source>Touch it, then Unmount.</source>
        <translation>Dokunun, sonra Çıkar.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Nothing mounted</source>
        <translation>Takılı lot yok</translation>
    </message>
    <message>
        <source>Scan a lot, then touch here</source>
        <translation>Lot okutun, buraya dokunun</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>Nearly empty</source>
        <translation>Bitmek üzere</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>SKT geçti</translation>
    </message>
    <message>
        <source>Use by today</source>
        <translation>SKT bugün</translation>
    </message>
    <message>
        <source>Use by {day}</source>
        <translation>SKT {day}</translation>
    </message>
    <message>
        <source>{left} of {whole}</source>
        <translation>{left} / {whole}</translation>
    </message>
    <message>
        <source>since {when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>Touch to mount it here</source>
        <translation>Takmak için dokunun</translation>
    </message>
    <message>
        <source>Scan what goes in</source>
        <translation>Yeni lotu okutun</translation>
    </message>
    <message>
        <source>Unmount</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Not this lot</source>
        <translation>Bu lot değil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>back to work</source>
        <translation>işe dön</translation>
    </message>
    <message>
        <source>The mount in {slot}</source>
        <translation>{slot} takılması</translation>
    </message>
    <message>
        <source>Emptying {slot}</source>
        <translation>{slot} boşaltılması</translation>
    </message>
</context>
<context>
    <name>take_back_words</name>
    <message>
        <source>Take back</source>
        <translation>İade al</translation>
    </message>
    <message>
        <source>Scan what a customer sent back</source>
        <translation>Müşteri iadesini okutun</translation>
    </message>
    <message>
        <source>nothing is recorded before you say why</source>
        <translation>neden yazılmadan kayıt yapılmaz</translation>
    </message>
    <message>
        <source>Who sent {code} back?</source>
        <translation>{code} iadesi kimden?</translation>
    </message>
    <message>
        <source>touch the customer</source>
        <translation>müşteriye dokunun</translation>
    </message>
    <message>
        <source>has {quantity}</source>
        <translation>{quantity} var</translation>
    </message>
    <message>
        <source>It comes back from {customer}</source>
        <translation>{customer} iade ediyor</translation>
    </message>
    <message>
        <source>{item}, {code}</source>
        <translation>{item}, {code}</translation>
    </message>
    <message>
        <source>How much came back?</source>
        <translation>Ne kadar iade geldi?</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>They have</source>
        <translation>Onda var</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Henüz okutulmadı</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>İade gelen</translation>
    </message>
    <message>
        <source>All of it: {quantity}</source>
        <translation>Hepsi: {quantity}</translation>
    </message>
    <message>
        <source>Take back {quantity}</source>
        <translation>İade al {quantity}</translation>
    </message>
    <message>
        <source>Why does it come back?</source>
        <translation>Neden iade edildi?</translation>
    </message>
    <message>
        <source>scan what came back</source>
        <translation>iadeyi okutun</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>miktarı yazın</translation>
    </message>
    <message>
        <source>they have only {quantity}</source>
        <translation>yalnız {quantity} var</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bu değil</translation>
    </message>
    <message>
        <source>{code} is on the screen already</source>
        <translation>{code} zaten ekranda</translation>
    </message>
    <message>
        <source>Go on with it, or scan another one.</source>
        <translation>Devam edin ya da başkasını okutun.</translation>
    </message>
    <message>
        <source>{code} came back from {customer}</source>
        <translation>{code} iade geldi: {customer}</translation>
    </message>
    <message>
        <source>Put it aside until somebody decided about it</source>
        <translation>Karar verilene dek kenara ayırın</translation>
    </message>
    <message>
        <source>The return of {code}</source>
        <translation>{code} iadesi</translation>
    </message>
</context>
<context>
    <name>teach_words</name>
    <message>
        <source>Teach label</source>
        <translation>Etiket öğret</translation>
    </message>
    <message>
        <source>Scan a label of {supplier}</source>
        <translation>{supplier} etiketi okutun</translation>
    </message>
    <message>
        <source>another one, as different as you can find</source>
        <translation>başka bir tane, olabildiğince farklı</translation>
    </message>
    <message>
        <source>the first of two or three</source>
        <translation>iki ya da üç etiketin ilki</translation>
    </message>
    <message>
        <source>Whose labels?</source>
        <translation>Kimin etiketi?</translation>
    </message>
    <message>
        <source>touch the supplier</source>
        <translation>tedarikçiye dokunun</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Malzeme</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>SKT</translation>
    </message>
    <message>
        <source>Touch the item</source>
        <translation>Malzemeye dokunun</translation>
    </message>
    <message>
        <source>Touch the batch</source>
        <translation>Partiye dokunun</translation>
    </message>
    <message>
        <source>Touch the quantity</source>
        <translation>Miktara dokunun</translation>
    </message>
    <message>
        <source>Touch the day it is good until</source>
        <translation>Son kullanma tarihine dokunun</translation>
    </message>
    <message>
        <source>label {number}; what it does not have is left out</source>
        <translation>etiket {number}; onda olmayan atlanır</translation>
    </message>
    <message>
        <source>Label {number} is marked</source>
        <translation>Etiket {number} işaretli</translation>
    </message>
    <message>
        <source>Scan another one, or teach</source>
        <translation>Başka okutun ya da öğretin</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Öğret</translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation>{count} etiket</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>üstünde yok</translation>
    </message>
    <message>
        <source>Begins earlier</source>
        <translation>Önce başlar</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Sonra başlar</translation>
    </message>
    <message>
        <source>Ends earlier</source>
        <translation>Önce biter</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Sonra biter</translation>
    </message>
    <message>
        <source>Take out last</source>
        <translation>Sonu çıkar</translation>
    </message>
    <message>
        <source>scan another label</source>
        <translation>başka etiket okutun</translation>
    </message>
    <message>
        <source>touch its batch</source>
        <translation>partiye dokunun</translation>
    </message>
    <message>
        <source>label {number} has other parts marked</source>
        <translation>etiket {number} farklı işaretli</translation>
    </message>
    <message>
        <source>Labels of {supplier} are read now</source>
        <translation>{supplier} etiketleri artık okunur</translation>
    </message>
    <message>
        <source>Try it: scan any label of theirs</source>
        <translation>Deneyin: bir etiketini okutun</translation>
    </message>
    <message>
        <source>The last label says</source>
        <translation>Son etikette</translation>
    </message>
    <message>
        <source>It reads: {parts}</source>
        <translation>Okunan: {parts}</translation>
    </message>
    <message>
        <source>This label is not read</source>
        <translation>Bu etiket okunmuyor</translation>
    </message>
    <message>
        <source>Scan others to be sure, or go back</source>
        <translation>Emin olmak için okutun ya da dönün</translation>
    </message>
    <message>
        <source>Teach again with this one among the samples.</source>
        <translation>Bunu da örnek yapıp yeniden öğretin.</translation>
    </message>
    <message>
        <source>This label needs no teaching</source>
        <translation>Bu etiket öğretilmez</translation>
    </message>
    <message>
        <source>It is GS1 and tells everything itself.</source>
        <translation>GS1 etiketi, her şeyi kendi söyler.</translation>
    </message>
    <message>
        <source>This label is here already</source>
        <translation>Bu etiket zaten burada</translation>
    </message>
    <message>
        <source>Scan another one, as different as you can find.</source>
        <translation>Başkasını okutun, olabildiğince farklı.</translation>
    </message>
    <message>
        <source>Three labels are enough</source>
        <translation>Üç etiket yeter</translation>
    </message>
    <message>
        <source>Teach, or take out the last one.</source>
        <translation>Öğretin ya da sonuncuyu çıkarın.</translation>
    </message>
    <message>
        <source>This is a code of the house</source>
        <translation>Bu bizim kodumuz</translation>
    </message>
    <message>
        <source>Scan the supplier&apos;s own label.</source>
        <translation>Tedarikçinin etiketini okutun.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>back to receiving</source>
        <translation>mal kabule dön</translation>
    </message>
</context>
<context>
    <name>unit_words</name>
    <message>
        <source>Unit</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Scan a unit</source>
        <translation>Ürünü okutun</translation>
    </message>
    <message>
        <source>{count} wait for {stage}</source>
        <translation>{stage} için {count} ürün bekliyor</translation>
    </message>
    <message>
        <source>No unit waits here; touch New unit for the next one</source>
        <translation>Bekleyen ürün yok; Yeni ürüne dokunun</translation>
    </message>
    <message>
        <source>Scan {item}</source>
        <translation>{item} okutun</translation>
    </message>
    <message>
        <source>{quantity} into {unit}</source>
        <translation>{unit} için {quantity}</translation>
    </message>
    <message>
        <source>Everything is in {unit}</source>
        <translation>{unit} tamam</translation>
    </message>
    <message>
        <source>Touch Pass on</source>
        <translation>İlete dokunun</translation>
    </message>
    <message>
        <source>Touch Complete</source>
        <translation>Bitire dokunun</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Tezgahta</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ürün yok</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geçtiği</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stok</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>{done} of {count} in</source>
        <translation>{done}/{count} takılı</translation>
    </message>
    <message>
        <source>This stage needs no parts</source>
        <translation>Bu operasyonda parça yok</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Takılı</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Şimdi okut</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>needs {quantity}</source>
        <translation>gereken {quantity}</translation>
    </message>
    <message>
        <source>mounted: {lot}</source>
        <translation>takılı: {lot}</translation>
    </message>
    <message>
        <source>from the order: {lot}</source>
        <translation>iş emrinden: {lot}</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>İlet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>to {stage}</source>
        <translation>{stage} için</translation>
    </message>
    <message>
        <source>scan a unit</source>
        <translation>ürün okutun</translation>
    </message>
    <message>
        <source>1 part to scan</source>
        <translation>1 parça eksik</translation>
    </message>
    <message>
        <source>{count} parts to scan</source>
        <translation>{count} parça eksik</translation>
    </message>
    <message>
        <source>it passed here</source>
        <translation>burada işlendi</translation>
    </message>
    <message>
        <source>{unit} is new</source>
        <translation>{unit} açıldı</translation>
    </message>
    <message>
        <source>Put its label on it. Then scan its parts.</source>
        <translation>Etiketini yapıştırın. Sonra parçaları okutun.</translation>
    </message>
    <message>
        <source>{item} is in</source>
        <translation>{item} takıldı</translation>
    </message>
    <message>
        <source>{quantity} of {code}</source>
        <translation>{code} içinden {quantity}</translation>
    </message>
    <message>
        <source>{quantity} of {code}; {missing} are still missing</source>
        <translation>{code} içinden {quantity}; {missing} daha eksik</translation>
    </message>
    <message>
        <source>{item} is in already</source>
        <translation>{item} zaten takılı</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the next part.</source>
        <translation>Kayıt yapılmadı. Sıradaki parçayı okutun.</translation>
    </message>
    <message>
        <source>{unit} is open already</source>
        <translation>{unit} zaten açık</translation>
    </message>
    <message>
        <source>Scan its parts.</source>
        <translation>Parçalarını okutun.</translation>
    </message>
    <message>
        <source>{unit} passed {stage} already</source>
        <translation>{unit} bu operasyondan geçti: {stage}</translation>
    </message>
    <message>
        <source>Scan the next unit.</source>
        <translation>Sıradaki ürünü okutun.</translation>
    </message>
    <message>
        <source>{unit} goes on to {stage}</source>
        <translation>{unit} sırada: {stage}</translation>
    </message>
    <message>
        <source>{unit} is made</source>
        <translation>{unit} bitti</translation>
    </message>
    <message>
        <source>Scan the next unit</source>
        <translation>Sıradaki ürünü okutun</translation>
    </message>
    <message>
        <source>Why is it scrap?</source>
        <translation>Neden hurda?</translation>
    </message>
    <message>
        <source>{unit} is scrap</source>
        <translation>{unit} hurda</translation>
    </message>
    <message>
        <source>Put it aside. Scan the next unit.</source>
        <translation>Kenara koyun. Sıradaki ürünü okutun.</translation>
    </message>
    <message>
        <source>Scan the part that comes out</source>
        <translation>Çıkan parçayı okutun</translation>
    </message>
    <message>
        <source>or touch it below</source>
        <translation>ya da aşağıda dokunun</translation>
    </message>
    <message>
        <source>Why does it come out?</source>
        <translation>Neden çıkıyor?</translation>
    </message>
    <message>
        <source>Scan the new {item}</source>
        <translation>Yenisini okutun: {item}</translation>
    </message>
    <message>
        <source>{code} comes out of {unit}</source>
        <translation>{code} çıkıyor, ürün {unit}</translation>
    </message>
    <message>
        <source>{code} is not in {unit}</source>
        <translation>{code} şu üründe yok: {unit}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the part that comes out.</source>
        <translation>Kayıt yapılmadı. Çıkan parçayı okutun.</translation>
    </message>
    <message>
        <source>This is {item}</source>
        <translation>Bu: {item}</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan the new {wanted}.</source>
        <translation>Kayıt yapılmadı. Yenisini okutun: {wanted}.</translation>
    </message>
    <message>
        <source>{new} took the place of {old}</source>
        <translation>{old} yerine {new}</translation>
    </message>
    <message>
        <source>Both stay in the story of {unit}</source>
        <translation>İkisi de kayıtta kalır: {unit}</translation>
    </message>
    <message>
        <source>Leave it in</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>{code} in {unit}</source>
        <translation>{code}, ürün {unit}</translation>
    </message>
    <message>
        <source>The pass of {unit}</source>
        <translation>İletme: {unit}</translation>
    </message>
    <message>
        <source>The change in {unit}</source>
        <translation>Değişim: {unit}</translation>
    </message>
</context>
<context>
    <name>waits_words</name>
    <message>
        <source>on hold</source>
        <translation>blokede</translation>
    </message>
    <message>
        <source>units on hold</source>
        <translation>birimler blokede</translation>
    </message>
    <message>
        <source>waits for {stage}</source>
        <translation>{stage} bekleniyor</translation>
    </message>
    <message>
        <source>needs {skill}</source>
        <translation>{skill} gerekli</translation>
    </message>
    <message>
        <source>no {item}</source>
        <translation>{item} yok</translation>
    </message>
    <message>
        <source>{count} parts missing</source>
        <translation>{count} parça yok</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Tracepanel</source>
        <translation>Tracepanel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Son okutulan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>NOT SAVED - stop</source>
        <translation>KAYDEDİLMEDİ - dur</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Kod yaz</translation>
    </message>
    <message>
        <source>Pick lot</source>
        <translation>Lot seç</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first}-{last} / {count}</translation>
    </message>
    <message>
        <source>Delete last</source>
        <translation>Sonu sil</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Ondalık virgül</translation>
    </message>
    <message>
        <source>Something went wrong in the panel</source>
        <translation>Panelde bir hata oldu</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again; the details are in the log.</source>
        <translation>Kayıt yapılmadı. Yine deneyin; ayrıntı günlükte.</translation>
    </message>
    <message>
        <source>The record cannot be reached</source>
        <translation>Kayda ulaşılamıyor</translation>
    </message>
    <message>
        <source>Nothing was recorded. Try again in a moment.</source>
        <translation>Kayıt yapılmadı. Birazdan yine deneyin.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Then scan it again.</source>
        <translation>Kayıt yapılmadı. Sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Kayıt okunamadı</translation>
    </message>
    <message>
        <source>That scan could not be read</source>
        <translation>Okutulan kod okunamadı</translation>
    </message>
    <message>
        <source>Nothing was recorded. Scan it again, whole.</source>
        <translation>Kayıt yapılmadı. Tamamını yine okutun.</translation>
    </message>
    <message>
        <source>This card does nothing here</source>
        <translation>Bu kart burada işlemez</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at the buttons on the screen.</source>
        <translation>Kayıt yapılmadı. Ekrandaki düğmelere bakın.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ara ver</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No, back</source>
        <translation>Hayır, geri</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Teker teker</translation>
    </message>
    <message>
        <source>The last scan is still being saved. Scan again.</source>
        <translation>Son okutulan kaydediliyor. Yine okutun.</translation>
    </message>
    <message>
        <source>also seen, ignored</source>
        <translation>görüldü, atlandı</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Rolü yok</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Kontrolör</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Amir</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Kontrolde</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Şartlı kabul</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Blokede</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Üretimde</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stokta</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Takılı</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Tükendi</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Paketli</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Sevk edildi</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Geri döndü</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Hurda</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Received from {detail}</source>
        <translation>Kabul: {detail}</translation>
    </message>
    <message>
        <source>Issued into {detail}</source>
        <translation>Verildi: {detail}</translation>
    </message>
    <message>
        <source>{detail} fitted</source>
        <translation>{detail} takıldı</translation>
    </message>
    <message>
        <source>Completed in {detail}</source>
        <translation>Tamamlandı: {detail}</translation>
    </message>
    <message>
        <source>Inspection passed</source>
        <translation>Kontrolden geçti</translation>
    </message>
    <message>
        <source>Inspection failed</source>
        <translation>Kontrolden kaldı</translation>
    </message>
    <message>
        <source>Put on hold: {detail}</source>
        <translation>Bloke edildi: {detail}</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Bloke kalktı</translation>
    </message>
    <message>
        <source>{detail} done</source>
        <translation>{detail} bitti</translation>
    </message>
    <message>
        <source>Shipped to {detail}</source>
        <translation>Sevk edildi: {detail}</translation>
    </message>
    <message>
        <source>Came back from {detail}</source>
        <translation>Geri döndü: {detail}</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Etiket basıldı</translation>
    </message>
    <message>
        <source>{detail} drawn off</source>
        <translation>{detail} ayrıldı</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
    <message>
        <source>{count} lot to scan</source>
        <translation>{count} lot okutulacak</translation>
    </message>
    <message>
        <source>{count} lots to scan</source>
        <translation>{count} lot okutulacak</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>henüz gelmedi</translation>
    </message>
    <message>
        <source>here at {time}</source>
        <translation>{time} buradaydı</translation>
    </message>
    <message>
        <source>here yesterday</source>
        <translation>dün buradaydı</translation>
    </message>
    <message>
        <source>here {day}</source>
        <translation>{day} buradaydı</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day2}.{month2}.{year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day2}.{month2}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Pazartesi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Salı</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Çarşamba</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Perşembe</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Cuma</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Cumartesi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Pazar</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{day} {month} {weekday}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Oca</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şub</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Nis</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Haz</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağu</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eyl</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Eki</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Trace</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Everything from and to one code</source>
        <translation>Bir kodun tüm geçmişi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Any code: serial, lot or order</source>
        <translation>Kod: seri no, lot, iş emri</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Kod yaz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Delete last</source>
        <translation>Sonu sil</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (geri alındı)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>KAYDEDİLMEDİ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Nereden</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Şema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloke</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Çağır</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The picture, and everything it reached</source>
        <translation>Resim ve ulaştığı her şey</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Everything it reached</source>
        <translation>Ulaştığı her şey</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Yazılamadı</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Başka yer seçin.</translation>
    </message>
    <message>
        <source>Why is {code} put on hold?</source>
        <translation>{code} neden bloke ediliyor?</translation>
    </message>
    <message>
        <source>{code} is on hold</source>
        <translation>{code} bloke</translation>
    </message>
    <message>
        <source>Every panel refuses it from now on.</source>
        <translation>Artık her panel reddeder.</translation>
    </message>
    <message>
        <source>Supplier, receipt</source>
        <translation>Tedarikçi, kabul</translation>
    </message>
    <message>
        <source>Received lot</source>
        <translation>Gelen lot</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>İş emri</translation>
    </message>
    <message>
        <source>Serial or lot</source>
        <translation>Seri no, lot</translation>
    </message>
    <message>
        <source>Shipment, customer</source>
        <translation>Sevkiyat, müşteri</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Yakın</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Uzak</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Katla</translation>
    </message>
    <message>
        <source>Trace from here</source>
        <translation>Buradan izle</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Eski</translation>
    </message>
    <message>
        <source>Scan or type any code</source>
        <translation>Kod okutun ya da yazın</translation>
    </message>
    <message>
        <source>A serial, a lot or an order. Nothing is recorded here.</source>
        <translation>Seri no, lot ya da iş emri. Burada kayıt yapılmaz.</translation>
    </message>
    <message>
        <source>Asking the record</source>
        <translation>Kayda bakılıyor</translation>
    </message>
    <message>
        <source>No {code} in the record</source>
        <translation>Kayıtta {code} yok</translation>
    </message>
    <message>
        <source>Scan it again, or type another code.</source>
        <translation>Yine okutun ya da başka kod yazın.</translation>
    </message>
    <message>
        <source>{code} is several things</source>
        <translation>{code} birkaç kayıtta var</translation>
    </message>
    <message>
        <source>Which one do you hold?</source>
        <translation>Elinizdeki hangisi?</translation>
    </message>
    <message>
        <source>{code} is an order</source>
        <translation>{code} bir iş emri</translation>
    </message>
    <message>
        <source>What came out of it? Choose one to trace.</source>
        <translation>Ondan ne çıktı? İzlemek için birini seçin.</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Kayıt okunamadı</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Birazdan yine deneyin.</translation>
    </message>
    <message>
        <source>{code} is no serial, lot or order</source>
        <translation>{code} seri no, lot, iş emri değil</translation>
    </message>
    <message>
        <source>Scan the label of the thing itself.</source>
        <translation>Ürünün kendi etiketini okutun.</translation>
    </message>
    <message>
        <source>Receipt, {day}</source>
        <translation>Kabul, {day}</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} mal kabul</translation>
    </message>
    <message>
        <source>Shipped, {day}</source>
        <translation>Sevk, {day}</translation>
    </message>
    <message>
        <source>{made} of {planned}, {item}</source>
        <translation>{made} / {planned}, {item}</translation>
    </message>
    <message>
        <source>{count} {item}</source>
        <translation>{count} {item}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} - {last}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} daha</translation>
    </message>
    <message>
        <source>{shipment}, {count}</source>
        <translation>{shipment}, {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seri no</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Koli</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Malzeme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Nasıl okunur</translation>
    </message>
    <message>
        <source>issued into the unit itself</source>
        <translation>ürünün kendisine verildi</translation>
    </message>
    <message>
        <source>issued to the order, shared</source>
        <translation>iş emrine verildi, ortak</translation>
    </message>
    <message>
        <source>Folded group</source>
        <translation>Katlanmış grup</translation>
    </message>
    <message>
        <source>touch the plus to open it</source>
        <translation>açmak için artıya dokunun</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Sorduğunuz</translation>
    </message>
</context>
<context>
    <name>wrong_lot_words</name>
    <message>
        <source>Wrong lot</source>
        <translation>Yanlış lot</translation>
    </message>
    <message>
        <source>Scan the lot on record</source>
        <translation>Kayıtlı lotu okutun</translation>
    </message>
    <message>
        <source>the one that was not really used</source>
        <translation>gerçekte kullanılmayan lot</translation>
    </message>
    <message>
        <source>Since when is it wrong?</source>
        <translation>Ne zamandan beri yanlış?</translation>
    </message>
    <message>
        <source>touch the first wrong one; all after it count too</source>
        <translation>ilk yanlış kayda dokunun; sonrakiler de sayılır</translation>
    </message>
    <message>
        <source>{code} went nowhere</source>
        <translation>{code} hiçbir yere girmedi</translation>
    </message>
    <message>
        <source>Nothing of it stands issued. Scan another lot.</source>
        <translation>Bundan çıkış yok. Başka lot okutun.</translation>
    </message>
    <message>
        <source>Scan the lot that was used</source>
        <translation>Kullanılan lotu okutun</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Ne yanlış gitti?</translation>
    </message>
    <message>
        <source>bookings of {code} since {when}: {count}</source>
        <translation>{code}, {when} sonrası kayıt: {count}</translation>
    </message>
    <message>
        <source>Units concerned: {count}</source>
        <translation>Etkilenen ürün: {count}</translation>
    </message>
    <message>
        <source>{quantity} move from {wrong} to {code}</source>
        <translation>{quantity}: {wrong} yerine {code}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>İş emri {order}</translation>
    </message>
    <message>
        <source>{unit}</source>
        <translation>{unit}</translation>
    </message>
    <message>
        <source>{when}, {person}</source>
        <translation>{when}, {person}</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>Kullanılan</translation>
    </message>
    <message>
        <source>Units concerned</source>
        <translation>Etkilenen ürünler</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>Müşteride</translation>
    </message>
    <message>
        <source>Go on hold</source>
        <translation>Bloke olacak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation>{count} kaydı düzelt</translation>
    </message>
    <message>
        <source>scan the lot</source>
        <translation>lotu okutun</translation>
    </message>
    <message>
        <source>touch since when</source>
        <translation>zamanı seçin</translation>
    </message>
    <message>
        <source>scan the right lot</source>
        <translation>doğru lotu okutun</translation>
    </message>
    <message>
        <source>Corrected to {code}: {count}</source>
        <translation>Düzeltildi, {code}: {count}</translation>
    </message>
    <message>
        <source>units concerned: {units}, with customers: {shipped}</source>
        <translation>etkilenen ürün: {units}, müşteride: {shipped}</translation>
    </message>
    <message>
        <source>units concerned: {units}; call the customers of {shipped}</source>
        <translation>etkilenen ürün: {units}; müşteriyi arayın: {shipped}</translation>
    </message>
    <message>
        <source>{code} is the lot on record</source>
        <translation>{code} kayıtlı lot</translation>
    </message>
    <message>
        <source>Scan the lot that was really used.</source>
        <translation>Gerçekte kullanılan lotu okutun.</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Başka lot</translation>
    </message>
</context>
</TS>
