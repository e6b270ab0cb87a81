import type { Lexicon } from './lexicon.ts';

export const ms: Lexicon = {
  language: 'ms',
  furniture: {
    advert: {
      alone: [
        'iklan', 'iklan berbayar', 'pengiklanan', 'kandungan tajaan', 'kandungan berbayar', 'artikel tajaan', 'ditaja', 'tajaan', 'ditaja oleh *',
        'dengan kerjasama *', 'berita bersambung selepas iklan ini', 'artikel bersambung selepas iklan ini', 'berita bersambung selepas iklan',
        'bersambung selepas iklan', 'tutup iklan', 'langkau iklan', 'iklankan bersama kami', 'iklan bersama kami', 'hubungi kami untuk pengiklanan',
        'artikel bersambung di bawah iklan', 'berita bersambung di bawah iklan',
      ],
      starts: ['iklan:', 'berita bersambung selepas', 'artikel bersambung selepas', 'tatal ke bawah untuk meneruskan'],
    },
    newsletter: {
      alone: [
        'surat berita', 'buletin', 'buletin kami', 'langgan', 'langgan sekarang', 'langgan buletin', 'langgan buletin kami',
        'langgan surat berita kami', 'daftar', 'daftar sekarang',
        'daftar untuk buletin kami', 'e-mel', 'emel', 'alamat e-mel', 'alamat emel anda', 'masukkan e-mel anda', 'masukkan alamat e-mel anda',
        'hidupkan notifikasi',
        'terima kasih kerana melanggan', 'jangan ketinggalan',
      ],
      starts: [
        'langgan buletin', 'langgan surat berita', 'daftar untuk buletin', 'daftar di sini untuk', 'dapatkan berita terkini terus',
        'dengan melanggan, anda', 'anda boleh berhenti melanggan',
      ],
      contains: [
        'terus ke peti masuk', 'terus ke e-mel anda', 'terus ke emel anda', 'ke peti masuk anda', 'buletin kami', 'surat berita kami',
        'berhenti melanggan pada bila-bila',
      ],
    },
    share: {
      alone: [
        'kongsi ini', 'suka memuatkan', 'memuatkan',
        'kongsi', 'kongsikan', 'kongsi artikel', 'kongsi artikel ini', 'kongsi berita ini', 'kongsikan artikel ini', 'kongsi di facebook',
        'kongsi di whatsapp', 'kongsi di *', 'salin pautan', 'pautan disalin', 'cetak', 'cetak artikel', 'simpan', 'simpan artikel', 'hantar',
        'hantar melalui e-mel', 'suka', '# kongsi', '# suka', 'dengar artikel ini', 'saiz teks', 'laporkan kesilapan', 'simpan untuk kemudian',
      ],
      starts: ['kongsi:', 'kongsikan:', 'kongsi artikel ini', 'klik untuk kongsi', 'ada maklumat berita?'],
    },
    follow: {
      alone: [
        'ikuti', 'ikuti kami', 'ikuti kami di *', 'ikut kami', 'sertai saluran kami', 'sertai saluran whatsapp kami', 'saluran telegram',
        'media sosial', 'media sosial kami',
      ],
      starts: [
        'ikuti kami', 'ikut kami di', 'sertai saluran whatsapp', 'sertai saluran telegram', 'sertai komuniti whatsapp', 'langgan saluran youtube',
        'layari laman facebook kami',
      ],
      contains: ['ikuti kami di', 'saluran whatsapp kami', 'saluran telegram kami', 'saluran youtube kami', 'laman facebook kami'],
    },
    related: {
      alone: [
        'berita berkaitan', 'artikel berkaitan', 'berita lain', 'berita lanjut', 'topik berkaitan', 'baca juga', 'lihat juga', 'tonton juga',
        'anda mungkin juga berminat',
        'anda mungkin juga suka', 'anda mungkin berminat', 'disyorkan', 'disyorkan untuk anda', 'pilihan editor', 'pilihan pengarang',
        'paling banyak dibaca', 'paling popular',
        'popular', 'sohor kini', 'berita terkini', 'terkini', 'terbaru', 'berita utama', 'berita popular', 'lagi berita', 'lagi', 'lihat semua',
        'lihat lagi', 'papar lagi',
        'muat lagi', 'tag', 'topik', 'kategori', 'kata kunci', 'seterusnya', 'sebelumnya', 'artikel seterusnya', 'artikel sebelumnya', 'galeri',
        'video',
      ],
      starts: [
        'baca juga:', 'baca juga |', 'berita berkaitan:', 'artikel berkaitan:', 'lihat juga:', 'tag:', 'topik:', 'anda mungkin juga suka',
        'anda mungkin juga berminat',
      ],
      contains: ['baca juga:'],
    },
    'read-more': {
      alone: [
        'baca lagi', 'baca selanjutnya', 'baca seterusnya', 'baca artikel penuh', 'baca berita penuh', 'selanjutnya', 'klik di sini', 'di sini',
        'maklumat lanjut', 'ketahui lebih lanjut', 'sumber',
      ],
      starts: [
        'baca lagi:', 'baca selanjutnya', 'baca artikel penuh', 'klik di sini untuk', 'sumber:', 'tonton:', 'untuk maklumat lanjut, layari',
        'lihat juga galeri',
      ],
    },
    comments: {
      alone: [
        'komen', 'ulasan', '# komen', 'komen (#)', 'tulis komen', 'tinggalkan komen', 'tambah komen', 'hantar komen', 'lihat komen',
        'lihat semua komen', 'tiada komen', 'balas',
        'batalkan balasan', 'nama', 'komen ditutup', 'apa pendapat anda?', 'sertai perbincangan', 'log masuk untuk komen',
      ],
      starts: [
        'tinggalkan komen', 'tulis komen anda', 'log masuk untuk memberi komen', 'log masuk untuk komen', 'alamat e-mel anda tidak akan',
        'ruangan yang diperlukan', 'jadilah yang pertama memberi komen',
      ],
      contains: ['tidak akan disiarkan ruangan', 'ruangan komen di bawah', 'ruangan komen anda'],
    },
    consent: {
      alone: [
        'terima', 'terima semua', 'saya setuju', 'setuju', 'tolak', 'tolak semua', 'tetapan', 'tetapan kuki', 'dasar kuki', 'dasar privasi',
        'polisi privasi', 'notis privasi',
        'terma dan syarat', 'terma penggunaan', 'penafian', 'tutup',
      ],
      starts: ['kami menggunakan kuki', 'laman web ini menggunakan kuki', 'laman ini menggunakan kuki', 'dengan meneruskan penggunaan laman'],
      contains: ['menggunakan kuki untuk', 'dasar kuki kami', 'dasar privasi kami', 'terma penggunaan kami'],
    },
    copyright: {
      alone: ['hak cipta terpelihara', 'semua hak terpelihara', 'hak cipta', '© # *'],
      starts: ['©', 'hak cipta ©', 'hak cipta terpelihara', 'copyright ©'],
      contains: ['hak cipta terpelihara', 'semua hak terpelihara', 'tanpa kebenaran bertulis'],
    },
    app: {
      alone: ['muat turun aplikasi', 'muat turun aplikasi kami', 'aplikasi kami', 'dapatkan aplikasi', 'buka dalam aplikasi'],
      starts: ['muat turun aplikasi kami', 'dapatkan aplikasi kami'],
      contains: ['muat turun aplikasi kami', 'app store dan google play'],
    },
    subscription: {
      alone: [
        'langganan', 'log masuk', 'log keluar', 'daftar masuk', 'daftar akaun', 'cipta akaun', 'akaun saya', 'profil saya', 'lupa kata laluan?',
        'sudah melanggan?', 'sudah mempunyai akaun?',
        'belum mempunyai akaun?', 'jadi ahli', 'sokong kami', 'derma', 'derma sekarang', 'e-akhbar', 'cuba percuma',
      ],
      starts: ['sudah melanggan?', 'sudah mempunyai akaun?', 'belum mempunyai akaun?', 'sokong kewartawanan kami', 'langgan sekarang untuk'],
      contains: ['sokong kewartawanan', 'batal pada bila-bila masa'],
    },
    paywall: {
      alone: [
        'untuk pelanggan sahaja', 'kandungan premium', 'kandungan eksklusif pelanggan', 'langgan untuk terus membaca',
        'log masuk untuk terus membaca',
      ],
      starts: [
        'langgan untuk terus membaca', 'langgan untuk membaca', 'log masuk untuk terus membaca', 'artikel ini hanya untuk pelanggan',
        'untuk terus membaca, sila',
      ],
      contains: ['hanya untuk pelanggan', 'untuk terus membaca', 'akses tanpa had'],
    },
    'author-box': {
      alone: [
        'mengenai penulis', 'tentang penulis', 'penulis', 'pengarang', 'wartawan', 'lagi daripada penulis ini', 'hubungi kami', 'mengenai kami',
        'tentang kami',
      ],
      starts: ['mengenai penulis', 'tentang penulis', 'lagi daripada penulis', 'artikel ini pandangan peribadi'],
      contains: ['pandangan peribadi penulis', 'tidak semestinya mencerminkan'],
    },
    republished: {
      starts: [
        'artikel ini pertama kali diterbitkan', 'artikel ini pertama kali disiarkan', 'berita ini pertama kali disiarkan', 'artikel ini asalnya',
      ],
      contains: ['pertama kali diterbitkan di', 'asalnya disiarkan di'],
    },
    media: {
      alone: [
        'gambar', 'foto', 'gambar hiasan', 'gambar fail', 'foto fail', 'kapsyen', 'tonton', 'tonton video', 'main', 'main video', 'dengar', 'podcast',
        'siaran langsung', 'infografik', 'skrin penuh', 'getty images', 'dengar berita ini',
      ],
      starts: ['gambar:', 'foto:', 'gambar hiasan', 'kredit gambar', 'sumber gambar', 'kredit foto', 'tonton video:', 'infografik:'],
      contains: ['/getty images', '/bernama', 'sumber gambar:', '(gambar:'],
    },
    navigation: {
      alone: [
        'laman utama', 'utama', 'kembali', 'kembali ke atas', 'kembali ke laman utama', 'langkau ke kandungan', 'menu', 'menu utama', 'buka menu',
        'tutup menu', 'cari', 'carian', 'batal',
        'bantuan', 'peta laman', 'kerjaya', 'halaman #', 'masa membaca', '# minit bacaan', 'bacaan # minit', '# jam lalu', '# minit lalu',
        '# hari lalu', 'hari ini', 'semalam',
        'waktu solat', 'cuaca', 'tarikh', 'diterbitkan', 'dikemas kini',
      ],
      starts: ['langkau ke', 'kembali ke laman', 'diterbitkan:', 'diterbitkan pada:', 'dikemas kini:', 'kemas kini:', 'masa membaca:'],
    },
  },
  walls: {
    challenge: {
      alone: ['tunggu sebentar', 'sebentar', 'akses ditolak', 'akses disekat'],
      contains: ['sahkan anda manusia', 'sahkan bahawa anda manusia', 'anda bukan robot', 'memeriksa pelayar anda'],
    },
    login: {
      alone: ['log masuk', 'daftar masuk'],
      contains: ['log masuk untuk meneruskan', 'log masuk untuk terus', 'sila log masuk'],
    },
    'soft-404': {
      alone: ['halaman tidak ditemui', 'halaman tidak dijumpai', 'tidak ditemui', 'ralat 404'],
      contains: ['halaman tidak ditemui', 'halaman tidak dijumpai', 'halaman yang anda cari', 'halaman ini tidak wujud'],
    },
    'cookie-wall': {
      alone: ['sebelum anda meneruskan', 'privasi anda'],
      contains: ['kami menghargai privasi anda', 'kami menghormati privasi anda', 'kami memerlukan persetujuan anda'],
    },
  },
  corrections: ['pembetulan', 'versi terdahulu artikel ini', 'ralat:'],
  authorIs: ['ialah', 'adalah', 'menulis'],
  by: ['oleh', 'penulis', 'ditulis oleh', 'wartawan', 'laporan oleh'],
  published: ['diterbitkan', 'diterbitkan pada', 'disiarkan', 'disiarkan pada', 'tarikh'],
  updated: ['dikemas kini', 'dikemaskini', 'kemas kini terakhir', 'dikemas kini pada'],
  photo: ['gambar', 'foto', 'kredit gambar', 'kredit foto', 'sumber gambar', 'gambar hiasan', 'gambar fail', 'ilustrasi', 'video'],
  months: [
    'januari', 'februari', 'mac', 'april', 'mei', 'jun', 'julai', 'ogos', 'september', 'oktober', 'november', 'disember',
    'jan', 'feb', 'mac', 'apr', 'mei', 'jun', 'jul', 'ogo', 'sep', 'okt', 'nov', 'dis',
  ],
  stopWords: [
    'yang', 'dan', 'di', 'itu', 'ini', 'untuk', 'dengan', 'tidak', 'pada', 'dalam', 'akan', 'kepada', 'kerana', 'beliau', 'ialah', 'berkata',
    'daripada', 'boleh', 'bahawa', 'oleh',
    'adalah', 'telah', 'mereka', 'bagi', 'turut', 'pihak', 'sebanyak', 'iaitu', 'sahaja', 'kata', 'bukan', 'atau', 'juga', 'antara', 'tetapi',
    'ketika', 'manakala', 'selepas', 'sudah', 'menerusi', 'susulan',
  ],
};
