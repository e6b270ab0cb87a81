import type { Lexicon } from './lexicon.ts';

export const vi: Lexicon = {
  language: 'vi',
  furniture: {
    advert: {
      alone: [
        'quảng cáo', 'tài trợ', 'nội dung được tài trợ', 'được tài trợ bởi *', 'bài viết được tài trợ', 'thông tin quảng cáo', 'thông tin doanh nghiệp',
        'bài viết tiếp tục sau quảng cáo', 'tiếp tục đọc sau quảng cáo', 'đóng quảng cáo', 'bỏ qua quảng cáo', 'liên hệ quảng cáo',
      ],
      starts: ['quảng cáo:'],
    },
    newsletter: {
      alone: [
        'bản tin', 'đăng ký', 'đăng ký ngay', 'đăng ký nhận tin', 'đăng ký nhận bản tin', 'đăng ký nhận bản tin của chúng tôi', 'đăng ký bản tin',
        'nhận bản tin', 'email của bạn', 'địa chỉ email', 'nhập email của bạn', 'nhập email', 'nhận thông báo', 'cảm ơn bạn đã đăng ký',
      ],
      starts: ['đăng ký nhận', 'đăng ký bản tin', 'đăng ký tại đây', 'nhận tin tức mới nhất', 'nhận bản tin', 'nhập email'],
      contains: ['vào hộp thư của bạn', 'hộp thư đến của bạn', 'qua email của bạn', 'nhận bản tin'],
    },
    share: {
      alone: [
        'thích bài này', 'thích đang tải',
        'chia sẻ', 'chia sẻ bài viết', 'chia sẻ bài viết này', 'chia sẻ lên *', 'chia sẻ qua *', 'chia sẻ facebook', 'chia sẻ ngay', 'sao chép',
        'sao chép liên kết', 'sao chép link', 'copy link', 'đã sao chép', 'in bài viết', 'in', 'lưu', 'lưu bài viết', 'lưu tin', 'thích', 'gửi',
        'gửi email', 'gửi cho bạn bè', 'bình luận facebook', 'zalo', 'nghe bài viết', 'nghe đọc bài', 'cỡ chữ', 'đang tải', 'báo lỗi',
      ],
      starts: ['chia sẻ:', 'chia sẻ bài viết'],
    },
    follow: {
      alone: [
        'theo dõi', 'theo dõi chúng tôi', 'theo dõi chúng tôi trên *', 'theo dõi * trên google news', 'theo dõi * trên *', 'mạng xã hội', 'quan tâm',
        'tham gia nhóm',
      ],
      starts: ['theo dõi chúng tôi', 'theo dõi * trên google', 'mời bạn đọc', 'mời quý độc giả', 'mời độc giả', 'bạn đọc quan tâm'],
      contains: ['trên google news', 'kênh youtube', 'theo dõi chúng tôi'],
    },
    related: {
      alone: [
        'tin liên quan', 'bài liên quan', 'bài viết liên quan', 'tin tức liên quan', 'liên quan', 'chủ đề liên quan', 'tin cùng chuyên mục',
        'cùng chuyên mục', 'tin cùng chủ đề', 'bài viết cùng chủ đề', 'xem thêm', 'đọc thêm', 'có thể bạn quan tâm', 'có thể bạn thích',
        'bạn có thể quan tâm', 'bạn có thể thích', 'gợi ý cho bạn', 'dành cho bạn', 'đề xuất', 'đề xuất cho bạn', 'tin khác', 'các tin khác', 'tin mới',
        'tin mới nhất', 'mới nhất', 'bài mới nhất', 'tin nóng', 'tin nổi bật', 'nổi bật', 'đọc nhiều', 'đọc nhiều nhất', 'xem nhiều', 'xem nhiều nhất',
        'tin đọc nhiều', 'phổ biến', 'xu hướng', 'tin tức', 'thời sự', 'từ khóa', 'thẻ', 'chủ đề', 'chuyên mục', 'danh mục', 'bài tiếp theo',
        'bài trước', 'tiếp theo', 'trước', 'bài viết khác', 'xem tất cả', 'tải thêm', 'đừng bỏ lỡ', 'thư viện ảnh', 'video khác',
      ],
      starts: ['đọc thêm:', 'tin liên quan:', 'bài liên quan:', 'xem thêm', 'tags:', 'từ khóa:', 'chủ đề:', 'mời xem'],
      contains: ['xem thêm:'],
    },
    'read-more': {
      alone: [
        'đọc tiếp', 'xem tiếp', 'xem chi tiết', 'chi tiết', 'tìm hiểu thêm', 'đọc bài viết', 'đọc toàn bộ', 'xem toàn bộ', 'nhấn vào đây', 'bấm vào đây',
        'tại đây', 'xem tại đây', 'nguồn', 'đọc bài gốc', 'copy bài gốc',
      ],
      starts: ['đọc tiếp', 'xem chi tiết', 'xem tại đây', 'nhấn vào đây', 'bấm vào đây', 'nguồn:', 'theo nguồn:', 'video:', 'xem video', 'link bài gốc'],
    },
    comments: {
      alone: [
        'bình luận', '# bình luận', 'bình luận (#)', 'ý kiến', 'ý kiến bạn đọc', 'ý kiến của bạn', 'viết bình luận', 'gửi bình luận', 'để lại bình luận',
        'để lại một bình luận', 'thêm bình luận', 'xem bình luận', 'tất cả bình luận', 'chưa có bình luận', 'hủy trả lời', 'hủy', 'trả lời', 'họ tên',
        'tên', 'gửi ý kiến', 'phản hồi',
      ],
      starts: [
        'để lại bình luận', 'để lại một bình luận', 'vui lòng đăng nhập', 'bạn cần đăng nhập', 'email của bạn sẽ không', 'hãy là người đầu tiên',
        'bình luận của bạn', 'bình chọn:', 'khảo sát:',
      ],
      contains: ['sẽ không được hiển thị', 'trường bắt buộc'],
    },
    consent: {
      alone: [
        'chấp nhận', 'đồng ý', 'tôi đồng ý', 'từ chối', 'cài đặt', 'chính sách bảo mật', 'chính sách quyền riêng tư', 'điều khoản sử dụng', 'điều khoản',
        'đóng', 'chính sách cookie', 'chấp nhận tất cả', 'từ chối tất cả',
      ],
      starts: ['chúng tôi sử dụng cookie', 'trang web này sử dụng', 'website này sử dụng', 'bằng cách tiếp tục'],
      contains: ['sử dụng cookie', 'chính sách bảo mật', 'chính sách quyền riêng tư'],
    },
    copyright: {
      alone: ['bản quyền', 'giữ bản quyền', '© # *', 'tất cả các quyền được bảo lưu'],
      starts: ['©', 'copyright ©', 'copyright #', 'bản quyền thuộc', 'ghi rõ nguồn', 'cấm sao chép', 'không được sao chép'],
      contains: ['bản quyền thuộc', 'ghi rõ nguồn', 'giữ bản quyền', 'chấp thuận bằng văn bản'],
    },
    app: {
      alone: ['tải ứng dụng', 'tải app', 'cài đặt ứng dụng', 'ứng dụng', 'mở trong ứng dụng'],
      starts: ['tải ứng dụng', 'tải app'],
    },
    subscription: {
      alone: [
        'đăng nhập', 'đăng xuất', 'đăng ký tài khoản', 'tạo tài khoản', 'tài khoản', 'quên mật khẩu?', 'đã có tài khoản?', 'chưa có tài khoản?', 'ủng hộ',
        'ủng hộ chúng tôi', 'đặt báo', 'báo in', 'gói đăng ký', 'ủng hộ báo chí độc lập', 'bạn đã là thành viên? đăng nhập', 'bạn đã là thành viên?',
        'đã có tài khoản? đăng nhập',
      ],
      starts: ['đã có tài khoản', 'chưa có tài khoản', 'ủng hộ chúng tôi', 'bạn đã là thành viên?', 'đã có tài khoản?'],
    },
    paywall: {
      alone: [
        'chỉ dành cho thuê bao', 'nội dung dành cho thành viên', 'chỉ dành cho thành viên', 'dành cho thành viên', 'dành cho thuê bao',
        'nội dung dành cho thuê bao',
      ],
      starts: ['để đọc tiếp', 'để tiếp tục đọc', 'bài viết này chỉ dành', 'đăng ký để đọc'],
    },
    'author-box': {
      alone: ['đăng bởi *', 'về tác giả', 'tác giả', 'phóng viên', 'biên tập viên', 'tòa soạn', 'ban biên tập', 'liên hệ', 'giới thiệu', 'bài viết của tác giả'],
      starts: ['về tác giả', 'tác giả:', 'biên tập:', 'quan điểm của tác giả'],
    },
    media: {
      alone: [
        'xem bài viết này trên instagram',
        'ảnh', 'hình ảnh', 'ảnh minh họa', 'video', 'xem video', 'phát', 'nghe', 'podcast', 'toàn màn hình', 'phóng to', 'ảnh tư liệu', 'trực tiếp',
        'infographic', 'nguồn ảnh', 'clip',
      ],
      starts: ['ảnh:', 'hình:', 'hình ảnh:', 'ảnh minh họa', 'nguồn ảnh', 'ảnh chụp màn hình', 'clip:', 'đồ họa:'],
      contains: ['/getty images', 'nguồn hình ảnh'],
    },
    navigation: {
      alone: [
        'điều hướng bài viết',
        'trang chủ', 'về trang chủ', 'quay lại', 'trở lại', 'lên đầu trang', 'về đầu trang', 'trở về đầu trang', 'bỏ qua nội dung', 'chuyển đến nội dung',
        'menu', 'tìm kiếm', 'mở', 'gửi bài', 'sơ đồ trang', 'trợ giúp', 'tuyển dụng', 'mục lục', 'trang #', 'thời gian đọc', '# phút đọc', '# phút',
        '# giờ trước', '# phút trước', '# ngày trước', 'hôm nay', 'hôm qua', 'thời tiết', 'tử vi', 'rss', 'tóm tắt bằng ai',
        'điểm nhấn', 'in bài', 'bình chọn', 'xem kết quả',
      ],
      starts: ['thời gian đọc', 'cập nhật:', 'cập nhật lúc', 'ngày đăng', 'đăng ngày'],
    },
    republished: {
      alone: ['theo reuters', 'theo afp', 'theo ttxvn', 'theo vov', 'theo vnexpress'],
    },
  },
  walls: {
    challenge: {
      alone: ['vui lòng chờ', 'vui lòng đợi', 'truy cập bị từ chối'],
      contains: ['xác minh bạn là con người', 'xác nhận bạn không phải robot', 'bạn không phải là robot'],
    },
    login: {
      alone: ['đăng nhập'],
      contains: ['đăng nhập để tiếp tục', 'đăng nhập để đọc', 'vui lòng đăng nhập'],
    },
    'soft-404': {
      alone: ['không tìm thấy', 'không tìm thấy trang', 'lỗi 404'],
      contains: ['không tìm thấy trang', 'trang không tồn tại', 'trang bạn tìm', 'trang bạn yêu cầu'],
    },
    'cookie-wall': {
      alone: ['trước khi tiếp tục', 'quyền riêng tư của bạn'],
      contains: ['chúng tôi tôn trọng quyền riêng tư', 'chúng tôi cần sự đồng ý'],
    },
  },
  corrections: ['đính chính', 'cải chính'],
  authorIs: ['là', 'viết'],
  by: ['theo', 'tác giả', 'bởi', 'phóng viên', 'bài', 'tin bài', 'thực hiện', 'biên tập'],
  published: ['đăng', 'đăng ngày', 'đăng lúc', 'ngày đăng', 'xuất bản', 'ngày'],
  updated: ['cập nhật', 'cập nhật lúc', 'cập nhật lần cuối', 'sửa đổi'],
  photo: ['ảnh', 'hình', 'hình ảnh', 'nguồn ảnh', 'nguồn', 'minh họa', 'video', 'clip', 'đồ họa'],
  months: [
    'tháng một', 'tháng hai', 'tháng ba', 'tháng tư', 'tháng năm', 'tháng sáu', 'tháng bảy', 'tháng tám', 'tháng chín', 'tháng mười', 'tháng mười một', 'tháng mười hai',
    'tháng 1', 'tháng 2', 'tháng 3', 'tháng 4', 'tháng 5', 'tháng 6', 'tháng 7', 'tháng 8', 'tháng 9', 'tháng 10', 'tháng 11', 'tháng 12',
  ],
  stopWords: [
    'và', 'của', 'các', 'có', 'được', 'cho', 'là', 'trong', 'với', 'những', 'này', 'không', 'đã', 'một', 'người', 'khi', 'để', 'từ', 'đến', 'về', 'tại',
    'ra', 'vào', 'cũng', 'theo', 'ông', 'như', 'năm', 'nhiều', 'trên', 'sẽ', 'sau', 'phải', 'bị', 'làm', 'đó', 'còn', 'lại', 'thì', 'ngày',
  ],
};
