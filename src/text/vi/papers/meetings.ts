// The fixed words of the papers of a meeting: names, labels, places of signatures.

export const meetingPapers = {
  invitation: {
    name: (meeting: string, title: string): string => `Giấy mời ${meeting} - ${title}`,
    typeName: 'GIẤY MỜI',
    agenda: 'Nội dung làm việc:',
  },
  minutes: {
    name: (meeting: string, title: string): string => `Biên bản ${meeting} - ${title}`,
    typeName: 'BIÊN BẢN',
    attended: 'Thành phần tham dự:',
    absent: 'Vắng mặt:',
    agenda: 'Nội dung:',
    discussion: 'Diễn biến cuộc họp:',
    conclusion: 'Kết luận của chủ tọa:',
    secretary: 'THƯ KÝ',
    chair: 'CHỦ TỌA',
  },
};
