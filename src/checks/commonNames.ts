/** Words with spaces or line breaks between them, as a set. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** First names that many people in England have, whatever their origin. No list is complete: it is there to remind, not to prove. */
export const firstNames = words(`
  Aaron Abdul Abdullah Abdi Abena Abimbola Abiola Abu Ada Adaeze Adam Adebayo Adedayo Adeola Aditya Adrian Agnieszka Ahmad
  Ahmed Aisha Ajay Akosua Akua Alan Alex Alexander Alexandra Alexandru Ali Alice Alina Alison Aliyah Alastair Amanda Amara
  Amina Aminata Amir Amit Amy Ana Anand Andrea Andreea Andrei Andrew Andrzej Angela Anh Anil Anita Anjali Ann Anna Anne
  Annette Anthony Anwar Arash Arjun Arun Aryan Asha Ashok Asif Ayaan Ayesha Ayodele Ayse Ayşe Babatunde Balwinder Barbara
  Bartosz Beata Ben Benjamin Beth Beverley Bilal Bogdan Boris Brian Bridget Cadi Caoimhe Carlos Carol Caroline Carys
  Catherine Charles Cheng Cheryl Chiamaka Chidi Chidinma Chinedu Chioma Chloe Chris Christine Christopher Chukwuemeka Ciara
  Claire Clare Colin Cristina Craig Dafydd Damilola Daniel Danuta Daria David Dawn Dean Debbie Deborah Debra Deepa Deepak
  Denise Derek Deniz Devi Diana Diane Diego Dilip Dimitri Dmitri Donna Dorothy Ebony Ece Edward Efua Eileen Elaine Eleanor
  Elena Elif Elizabeth Emeka Emily Emine Emma Emre Eoin Esra Esi Ewa Faisal Farah Farhan Farid Fatemeh Fatima Fatma Fatou
  Femi Fernando Fiona Folasade Gareth Gary Gavin Geoffrey George Gethin Gheorghe Gillian Giulia Graham Grzegorz Gurpreet
  Guto Habib Hamza Hannah Haoran Hardeep Harjit Harpreet Harry Hasan Hassan Hazel Heather Helen Hoda Huda Hui Hussein Hye
  Ian Ibrahim Idris Ifeoma Ifeanyi Ikram Imran Indira Ines Ioan Ioana Irene Irina Isabella Ishaan Ismail Ivan Iwona Jack
  Jacqueline Jagdish James Jamie Jamila Jane Janet Janice Jason Jasmine Jaspreet Jaswinder Javier Jayne Jean Jennifer Jenny
  Jeremy Jessica Jill Jing Joan Joanna Joanne John Jonathan Jorge Joseph Joao João José Juan Judith Julia Julian Julie
  Kamal Kamil Kareem Karen Karim Karolina Kasia Katarzyna Kate Katherine Kathleen Kathryn Katie Kavita Keith Kelly Kenneth
  Kerry Kevin Khadija Khalid Kiran Kofi Krishna Krzysztof Kuldeep Kwabena Kwame Kwasi Lakshmi Laszlo Latoya Laura Lauren
  Layla Lee Leila Leroy Leslie Linda Linh Lisa Lorraine Louise Luca Lucia Lucy Luis Luke Lukasz Lynn Magdalena Mahmoud
  Malcolm Malgorzata Małgorzata Manjit Manoj Manuel Marcin Margaret Maria Mariam Marie Marion Marta Martin Mary Maryam
  Mateusz Matthew Maureen Mehmet Mei Meera Melanie Michael Michal Michelle Mihai Min Ming Miriam Mohamed Mohammad Mohammed
  Mohamud Monika Muhammad Murat Musa Mustafa Nadia Naomi Nasreen Nasrin Natalie Natalia Navdeep Nazia Neha Neil Ngozi Nguyet
  Nia Niamh Nicholas Nicola Nigel Nikhil Nimco Nisha Nkechi Noor Nuala Nuno Obinna Oisin Olena Oleksandr Olga Olivia
  Olufemi Olumide Oluwaseun Oluwaseyi Omar Omer Orla Osman Ömer Padraig Pamela Paolo Parveen Patricia Patrick Paul Paula
  Pauline Pawel Paweł Pedro Peter Philip Pilar Piotr Pooja Pradeep Prakash Praveen Preeti Priya Qasim Rabia Rachel Radu
  Rahul Raj Rajesh Rajinder Ramesh Rana Ranjit Rashid Ravi Razia Rebecca Reena Rekha Rhiannon Rhys Richard Riccardo Rita
  Robert Robin Roger Rohan Roisin Roza Rubina Rukhsana Ruth Saad Sadia Sagal Sahra Saif Saima Saira Salim Salma Samantha
  Samir Samira Samuel Sana Sandeep Sandra Sanjay Sara Sarah Saoirse Selin Sergei Shabana Shabnam Shahid Shanice Shanelle
  Sharon Shazia Sheila Shireen Shreya Siân Simon Sinead Siobhan Sofia Sona Sophie Soraya Stephanie Stephen Steven Stuart
  Suleiman Sumaya Sunil Sunita Suresh Surinder Susan Suzanne Svetlana Swati Tahir Takumi Tamara Tamika Tanisha Tara Tariq
  Temitope Tendai Teresa Thandi Thi Thomas Timothy Tina Tomasz Tracey Tracy Tremaine Trevor Tunde Tyrone Uchenna Usha Usman
  Valerie Vasile Victoria Vijay Vikram Viktor Vincent Vinod Wanjiku Wei Wendy Wiktoria William Xin Xiu Yasmin Yasmine Yaw
  Ying Yusuf Yvonne Zainab Zara Zbigniew Zeynep Zoe Zofia Zsofia Zubair`);

/** Last names that many people in England have, and that an email address is often made of. */
export const lastNames = words(`
  smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker roberts edwards hughes
  hall turner carter phillips mitchell james anderson bailey baker bennett campbell clark clarke collins cook cooper cox davis
  ellis griffiths harris harrison hill hussain jackson jenkins kelly khan lewis martin miller moore morgan morris murphy murray
  parker powell price richards richardson rogers ross russell scott shah shaw simpson singh stevens stewart thomas thomson ahmed
  ali begum watson webb west kaur graham adams mills palmer reynolds marshall chapman hunt fletcher gibson ward lloyd matthews
  barnes butler fisher foster gray mason pearson`);

/** Last names that are hardly ever another word: whatever comes before one of them is most likely a first name. */
export const tellingLastNames = words(`
  Abdi Abdullah Abubakar Acheampong Adebayo Adeleke Adeyemi Afolabi Agarwal Agyemang Ahmad Ahmed Akhtar Akinola Amoah Ansah
  Appiah Asante Aydin Aziz Bangura Banerjee Bashir Begum Bibi Boateng Bose Chatterjee Chaudhary Chaudhry Chukwu Conteh Costa
  Dabrowski Demir Desai Dhillon Diallo Fernandes Fernandez Fofana Garcia Ghosh Gill Gomes Gonzalez Gupta Hossain Hussain
  Hussein Ibrahim Iqbal Ivanov Jallow Joshi Kamara Kaminski Kaur Kaya Khalid Khan Khanom Kovacs Kowalczyk Kowalska Kowalski
  Koroma Kumar Lewandowski Lopez Mahmood Malik Martinez Mehta Mensah Miah Mohamed Mohammed Mukherjee Naidoo Nair Ndlovu Nguyen
  Nowak Nwosu Obi Odhiambo Ogunleye Okafor Okeke Okonkwo Olawale Oliveira Omar Osei Owusu Öztürk Papadopoulos Patel Pereira
  Petrov Popescu Qureshi Rafiq Rahman Rao Rashid Reddy Rehman Rodriguez Saeed Sahota Sandhu Santos Sesay Sharma Sheikh Sidhu
  Silva Singh Szabo Tran Uddin Varma Verma Warsame Wisniewski Wójcik Yeboah Yilmaz Yılmaz Yusuf Zielinski`);
