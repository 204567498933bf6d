// The words of the dialog that puts the evidence of a round into one folder. Vietnamese.

export const evidencePack = {
  title: 'Tập minh chứng của đợt',
  intro:
    'Sổ lập một thư mục trên Google Drive, sao chép vào đó các văn bản của đợt theo thứ tự, kèm danh sách gửi, nguyên văn các trả lời và mục lục. Làm lại thì bổ sung vào chính thư mục ấy, không lập thư mục khác.',
  inside: 'Sẽ có trong thư mục',
  linked: 'Chỉ ghi liên kết trong mục lục (tệp không do sổ lập)',
  nothingLinked: 'Không có.',
  index: '00. Mục lục minh chứng',
  sent: '02. Danh sách gửi xin ý kiến, tình hình trả lời',
  replies: '04. Trả lời của các cơ quan (nguyên văn)',
  confirm: 'Lập tập minh chứng',
};
