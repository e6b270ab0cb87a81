import type { Lexicon } from './lexicon.ts';

export const id: Lexicon = {
  language: 'id',
  furniture: {
    advert: {
      alone: [
        'iklan', 'advertorial', 'konten bersponsor', 'konten sponsor', 'disponsori', 'disponsori oleh *', 'advertisement', 'scroll untuk lanjut membaca',
        'scroll to continue with content', 'lanjutkan membaca setelah iklan', 'artikel berlanjut setelah iklan', 'baca selanjutnya setelah iklan',
        'gulir untuk lanjut membaca', 'gulir ke bawah untuk melanjutkan', 'berita berlanjut setelah iklan', 'tutup iklan', 'lewati iklan',
        'pasang iklan', 'advertisement - scroll to resume content',
      ],
      starts: ['iklan:', 'lanjutkan membaca di bawah', 'artikel berlanjut setelah'],
    },
    newsletter: {
      alone: [
        'nawala', 'buletin', 'newsletter kami', 'berlangganan', 'langganan', 'berlangganan newsletter', 'berlangganan newsletter kami',
        'berlangganan buletin kami', 'berlangganan sekarang', 'daftar', 'daftar sekarang', 'daftar newsletter', 'daftar gratis', 'email anda',
        'alamat email', 'alamat email anda', 'masukkan email anda', 'masukkan alamat email', 'dapatkan berita terbaru', 'aktifkan notifikasi',
        'terima kasih telah berlangganan',
      ],
      starts: [
        'berlangganan newsletter', 'berlangganan buletin', 'daftar di sini untuk', 'daftarkan email', 'dapatkan berita terbaru',
        'dapatkan berita pilihan', 'dapatkan informasi terbaru', 'ingin mendapatkan berita',
      ],
      contains: ['langsung ke email', 'langsung ke kotak masuk', 'ke kotak masuk anda', 'di kotak masuk anda', 'newsletter kami', 'buletin kami', 'setiap hari dari'],
    },
    share: {
      alone: [
        'bagikan ini', 'suka memuat',
        'bagikan', 'bagikan artikel', 'bagikan artikel ini', 'bagikan berita ini', 'bagikan ke *', 'bagikan di *', 'bagikan via *', 'share ke *',
        'kirim', 'cetak', 'salin', 'salin tautan', 'salin link', 'tautan disalin', 'link tersalin', 'tersalin', 'simpan', 'simpan artikel', 'suka',
        'komentar dan bagikan', 'laporkan', 'perbesar huruf', 'ukuran huruf', 'memuat',
      ],
      starts: ['bagikan:', 'bagikan artikel', 'klik untuk berbagi', 'menyukai ini:'],
    },
    follow: {
      alone: [
        'ikuti', 'ikuti kami', 'ikuti kami di *', 'ikuti * di google news', 'media sosial', 'gabung', 'gabung sekarang', 'gabung channel whatsapp',
        'saluran whatsapp', 'ikuti saluran whatsapp kami', 'gabung di channel whatsapp kami', 'gabung channel whatsapp kami',
        'gabung grup whatsapp kami',
      ],
      starts: [
        'ikuti kami di', 'ikuti berita', 'ikuti saluran', 'ikuti channel', 'ikuti update', 'simak berita', 'simak breaking news', 'yuk gabung',
        'baca berita terbaru', 'baca berita lainnya di', 'cek berita dan artikel', 'dapatkan update', 'untuk mendapatkan berita', 'jangan lupa ikuti',
      ],
      contains: ['ikuti kami di', 'di google news', 'saluran whatsapp', 'grup telegram', 'channel whatsapp', 'channel telegram', 'kanal telegram'],
    },
    related: {
      alone: [
        'baca juga', 'artikel terkait', 'berita terkait', 'terkait', 'konten terkait', 'topik terkait', 'tag terkait', 'simak juga', 'lihat juga',
        'artikel lainnya', 'berita lainnya', 'artikel menarik lainnya', 'rekomendasi', 'rekomendasi untuk anda', 'rekomendasi untukmu',
        'direkomendasikan', 'pilihan untukmu', 'pilihan editor', 'pilihan redaksi', 'untuk anda', 'anda mungkin juga suka', 'mungkin anda suka',
        'anda mungkin suka', 'terpopuler', 'berita terpopuler', 'populer', 'berita populer', 'paling populer', 'paling banyak dibaca', 'terbaru',
        'berita terbaru', 'artikel terbaru', 'terkini', 'berita terkini', 'berita utama', 'headline', 'trending', 'tren', 'sorotan', 'topik',
        'topik pilihan', 'tag', 'kata kunci', 'kategori', 'selengkapnya', 'lihat selengkapnya', 'lihat semua', 'lihat lainnya', 'muat lainnya',
        'muat lebih banyak', 'selanjutnya', 'sebelumnya', 'artikel selanjutnya', 'artikel sebelumnya', 'berikutnya', 'halaman selanjutnya',
        'video pilihan', 'foto', 'video lainnya', 'indeks', 'jangan lewatkan', 'kamu mungkin juga suka',
      ],
      starts: [
        'baca juga', 'simak juga', 'lihat juga:', 'berita terkait:', 'artikel terkait:', 'tag:', 'tags:', 'topik:', 'saksikan juga', 'tonton juga',
        'tonton video', 'saksikan video', 'lihat video', 'simak video',
      ],
      contains: ['baca juga:', 'simak juga:'],
    },
    'read-more': {
      alone: [
        'baca selengkapnya', 'selengkapnya baca', 'baca lebih lanjut', 'lanjutkan membaca', 'lanjut membaca', 'baca artikel', 'baca', 'klik di sini',
        'klik disini', 'di sini', 'info selengkapnya', 'pelajari lebih lanjut', 'baca halaman selanjutnya', 'sumber',
      ],
      starts: ['baca selengkapnya', 'baca:', 'baca artikel', 'klik di sini', 'klik disini', 'sumber:', 'video:', 'halaman selanjutnya', 'lihat:', 'simak:'],
    },
    comments: {
      alone: [
        'komentar ditutup',
        'komentar', '# komentar', 'komentar (#)', 'beri komentar', 'tulis komentar', 'tinggalkan komentar', 'tinggalkan balasan', 'kirim komentar',
        'tambahkan komentar', 'lihat komentar', 'lihat semua komentar', 'semua komentar', 'belum ada komentar', 'batalkan balasan', 'balas', 'nama',
        'jadilah yang pertama berkomentar', 'apa pendapat anda', 'komentar anda', 'jajak pendapat', 'polling',
      ],
      starts: [
        'tinggalkan komentar', 'tinggalkan balasan', 'tulis komentar', 'alamat email anda tidak akan', 'silakan login untuk', 'silahkan login',
        'komentar di luar', 'jadilah yang pertama', 'jajak pendapat:', 'polling:',
      ],
      contains: ['ruas yang wajib', 'tidak akan dipublikasikan', 'di kolom komentar'],
    },
    consent: {
      alone: [
        'terima', 'terima semua', 'setuju', 'saya setuju', 'tolak', 'tolak semua', 'pengaturan', 'kebijakan privasi', 'kebijakan cookie',
        'syarat dan ketentuan', 'ketentuan layanan', 'ketentuan penggunaan', 'tutup', 'pedoman media siber', 'disclaimer',
      ],
      starts: ['kami menggunakan cookie', 'situs ini menggunakan cookie', 'website ini menggunakan', 'situs web ini menggunakan', 'dengan menggunakan situs'],
      contains: ['menggunakan cookie', 'kebijakan privasi', 'penggunaan cookie'],
    },
    copyright: {
      alone: ['hak cipta dilindungi undang-undang', 'hak cipta', 'seluruh hak cipta', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'dilarang mengambil'],
      contains: ['hak cipta dilindungi', 'dilarang mengambil', 'tanpa izin tertulis', 'dilarang memperbanyak'],
    },
    app: {
      alone: ['unduh aplikasi', 'download aplikasi', 'unduh aplikasi kami', 'buka di aplikasi', 'baca di aplikasi', 'unduh sekarang'],
      starts: ['unduh aplikasi', 'download aplikasi', 'install aplikasi'],
      contains: ['unduh aplikasi', 'download aplikasi', 'play store dan app store'],
    },
    subscription: {
      alone: [
        'masuk', 'login', 'keluar', 'daftar akun', 'buat akun', 'akun saya', 'sudah punya akun?', 'sudah punya akun? masuk', 'belum punya akun?',
        'lupa password', 'lupa kata sandi?', 'dukung kami', 'donasi', 'paket langganan', 'langganan sekarang', 'epaper',
      ],
      starts: ['sudah punya akun', 'belum punya akun', 'sudah berlangganan', 'dukung jurnalisme', 'dukung kami'],
      contains: ['jurnalisme independen'],
    },
    paywall: {
      alone: [
        'khusus pelanggan', 'konten premium', 'berlangganan untuk membaca', 'artikel premium', 'konten khusus pelanggan', 'artikel khusus pelanggan',
      ],
      starts: ['untuk melanjutkan membaca', 'berlangganan untuk membaca', 'artikel ini khusus', 'konten ini khusus', 'anda telah membaca #'],
      contains: ['khusus pelanggan', 'akses tanpa batas'],
    },
    'author-box': {
      alone: ['diterbitkan oleh *', 'lihat semua pos milik *', 'tentang penulis', 'penulis', 'editor', 'reporter', 'wartawan', 'redaksi', 'hubungi kami', 'tentang kami', 'artikel lain dari penulis', 'lihat profil'],
      starts: ['tentang penulis', 'penulis:', 'editor:', 'reporter:', 'laporan wartawan', 'artikel ini ditulis oleh', 'pewarta:'],
      contains: ['tanggung jawab penulis'],
    },
    republished: {
      starts: [
        'artikel ini telah tayang', 'artikel ini pertama kali', 'berita ini telah tayang', 'artikel ini sudah tayang', 'dilansir dari artikel',
        'artikel ini dipublikasikan',
      ],
      contains: ['telah tayang di', 'pertama kali tayang di', 'dengan judul'],
    },
    media: {
      alone: [
        'lihat postingan ini di instagram', 'sebuah kiriman dibagikan oleh *',
        'gambar', 'galeri', 'galeri foto', 'foto: istimewa', 'ilustrasi', 'tonton', 'putar', 'putar video', 'dengarkan', 'podcast', 'layar penuh',
        'perbesar', 'siaran langsung', 'live', 'infografis', 'sumber foto', 'lihat foto', 'dengarkan artikel', 'dengarkan artikel ini', 'dengarkan berita',
      ],
      starts: ['foto:', 'gambar:', 'foto ilustrasi', 'ilustrasi:', 'sumber foto', 'sumber gambar', 'infografis:', 'grafis:', 'dengarkan artikel'],
      contains: ['/getty images', 'sumber gambar'],
    },
    navigation: {
      alone: [
        'navigasi pos',
        'beranda', 'kembali', 'kembali ke atas', 'ke atas', 'kembali ke beranda', 'lewati ke konten', 'langsung ke konten', 'menu', 'buka menu',
        'tutup menu', 'cari', 'pencarian', 'buka', 'batal', 'indeks berita', 'peta situs', 'bantuan', 'karier', 'daftar isi', 'halaman #', 'waktu baca',
        '# menit', '# menit baca', '# jam lalu', '# jam yang lalu', '# menit lalu', '# hari lalu', '# hari yang lalu', 'hari ini', 'kemarin', 'cuaca',
        'zodiak', 'ringkasan ai', 'artikel berikutnya', 'lihat hasil',
      ],
      starts: [
        'waktu baca', 'langsung ke konten', 'diterbitkan:', 'diperbarui:', 'terakhir diperbarui', 'tayang:', 'ringkasan ini dibuat', 'diterbitkan #',
        'diperbarui #',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['mohon tunggu', 'tunggu sebentar', 'akses ditolak'],
      contains: ['bahwa anda manusia', 'bahwa anda adalah manusia', 'bahwa anda bukan robot', 'memeriksa browser anda'],
    },
    login: {
      alone: ['masuk', 'login'],
      contains: ['masuk untuk melanjutkan', 'login untuk membaca', 'silakan masuk untuk'],
    },
    'soft-404': {
      alone: ['halaman tidak ditemukan', 'tidak ditemukan'],
      contains: ['halaman tidak ditemukan', 'halaman yang anda cari', 'halaman tidak tersedia'],
    },
    'cookie-wall': {
      alone: ['sebelum melanjutkan', 'privasi anda'],
      contains: ['kami menghargai privasi anda', 'kami memerlukan persetujuan anda'],
    },
  },
  corrections: ['ralat', 'koreksi', 'klarifikasi'],
  authorIs: ['adalah', 'menulis', 'bekerja'],
  by: ['oleh', 'penulis', 'reporter', 'pewarta', 'ditulis oleh', 'wartawan', 'editor', 'laporan'],
  published: ['diterbitkan', 'terbit', 'dipublikasikan', 'tayang', 'tanggal', 'diposting'],
  updated: ['diperbarui', 'terakhir diperbarui', 'diupdate', 'diubah', 'pembaruan'],
  photo: ['foto', 'gambar', 'ilustrasi', 'sumber', 'sumber foto', 'dok', 'fotografer', 'video', 'infografis'],
  months: [
    'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember',
    'jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des',
  ],
  stopWords: [
    'yang', 'dan', 'di', 'ini', 'dengan', 'untuk', 'dari', 'dalam', 'tidak', 'itu', 'pada', 'akan', 'juga', 'ke', 'karena', 'tersebut', 'bisa', 'ada',
    'mereka', 'saat', 'telah', 'oleh', 'lebih', 'sudah', 'sebagai', 'kata', 'seperti', 'tahun', 'secara', 'adalah', 'menjadi', 'para', 'bahwa', 'atau',
    'hari', 'kepada', 'hanya', 'dia', 'ia', 'saya',
  ],
};
