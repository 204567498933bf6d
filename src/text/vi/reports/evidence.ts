// What the evidence pack reports. Vietnamese.

export const evidence = {
  packed: (round: string, files: number): string =>
    `Tập minh chứng đợt ${round} đã có ${files} tệp trong một thư mục.`,
  stopped: (done: number, all: number): string =>
    `Mới sao chép ${done}/${all} văn bản vì gần hết thời gian một lần chạy. Cách làm tiếp: mở lại hộp thoại này và lập lại; sổ làm tiếp trong chính thư mục ấy.`,
  inside: 'Trong thư mục',
  linked: 'Ghi liên kết trong mục lục',
  onPaper: (name: string): string => `${name} (chưa có liên kết)`,
  unreached: 'Không sao chép được, mục lục ghi liên kết bản gốc',
  folder: 'Mở thư mục',
  index: 'Mở mục lục',
};
